package com.valueinmotion.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON: of an array, of the array under {@code accounts}, one object alone, or
 * several after one another. Element by element, never the whole array. The fields of an object
 * within an element are fields of the element: {@code groups.company}.
 */
public final class JsonTable implements Table {
  /** The field under which a file may wrap its elements. */
  private static final String WRAPPER = "accounts";

  private static final int MOST_FIELDS = 1_000;

  /** Objects within objects beyond this stay text. */
  private static final int DEEPEST = 8;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // whoever opened the file closes it: its hash is taken after the last element
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // refused by row, not by file
          .build();

  private final RecordedReader text;
  private final JsonParser parser;
  private final boolean damaged;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private boolean inList;
  private boolean wrapped;
  private int number;

  /**
   * Reads nothing yet.
   *
   * @param damaged whether U+FFFD stands for bytes that could not be read
   */
  public JsonTable(Reader text, boolean damaged) throws IOException {
    this.text = new RecordedReader(text);
    this.parser = JSON.createParser(this.text);
    this.damaged = damaged;
  }

  /** Fields that hold nothing are among them. */
  @Override
  public List<String> headers() {
    return List.copyOf(fields.values());
  }

  @Override
  public @Nullable Row next() throws IOException, TableException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!inList && token == JsonToken.START_ARRAY) {
          inList = true;
        } else if (inList && token == JsonToken.END_ARRAY) {
          leaveList();
        } else {
          Row row = element(token);
          if (row != null) {
            return row;
          }
        }
      }
      return null;
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private void leaveList() throws IOException {
    inList = false;
    while (wrapped && parser.nextToken() == JsonToken.FIELD_NAME) {
      parser.nextToken();
      parser.skipChildren();
    }
    wrapped = false;
  }

  /** The element that begins here; null where it is the wrapper of a list. */
  private @Nullable Row element(JsonToken token) throws IOException {
    long start = parser.currentTokenLocation().getCharOffset();
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      parser.finishToken();
      return Row.broken(
          ++number, raw(start), "it is not an object with fields: { \"account\": … }");
    }
    JsonElement element = new JsonElement();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!inList && value == JsonToken.START_ARRAY && HeaderName.fold(field).equals(WRAPPER)) {
        inList = true;
        wrapped = true;
        return null;
      }
      read(element, field, value, 1, start);
    }
    return element.toRow(++number, raw(start), damaged);
  }

  /** A field; those of an object in it have its name and a dot before theirs. */
  private void read(JsonElement element, String path, JsonToken value, int depth, long start)
      throws IOException {
    long from = parser.currentTokenLocation().getCharOffset();
    switch (value) {
      case START_OBJECT -> {
        boolean flat = false;
        if (depth < DEEPEST) {
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String inner = path + "." + parser.currentName();
            read(element, inner, parser.nextToken(), depth + 1, start);
            flat = true;
          }
        } else {
          parser.skipChildren();
        }
        if (!flat) {
          know(path);
        }
        element.addNested(path, depth, from - start, end() - start);
      }
      case START_ARRAY -> {
        know(path);
        JsonScalars scalars = JsonScalars.read(parser);
        if (scalars.only() && depth > 1) { // where a number is asked for, [1] is none
          element.add(path, depth, scalars.text(), scalars.literal());
        } else {
          element.addNested(path, depth, from - start, end() - start);
        }
      }
      default -> {
        know(path);
        element.add(path, depth, JsonScalars.text(parser), JsonScalars.literal(parser));
      }
    }
  }

  private void know(String path) {
    if (fields.size() < MOST_FIELDS) {
      fields.putIfAbsent(HeaderName.fold(path), path);
    }
  }

  private String raw(long start) {
    return text.take(start, end());
  }

  private long end() {
    return parser.currentLocation().getCharOffset();
  }

  private static TableException broken(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    String what =
        switch (e) {
          case JsonEOFException _ -> "the JSON ends too early," + where;
          case StreamConstraintsException _ ->
              "something in the JSON is longer or deeper nested than in any export" + where;
          default -> "the JSON is broken" + where;
        };
    return new TableException(what, e);
  }
}
