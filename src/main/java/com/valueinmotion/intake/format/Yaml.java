package com.valueinmotion.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its line, so that what is wrong with it can be said precisely. */
sealed interface Yaml {
  int line();

  /** A word, number or flag, as text. */
  record Scalar(int line, String text) implements Yaml {}

  /** A list. */
  record Items(int line, List<Yaml> items) implements Yaml {}

  /** A mapping, in the file's order. */
  record Fields(int line, Map<String, Yaml> fields) implements Yaml {}

  /** Reads a whole document. */
  static Yaml parse(String file, String text) throws FormatException {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        throw new FormatException(file, 1, "the file is empty");
      }
      return node(file, parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new FormatException(file, line, "no valid YAML: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no other trouble
    }
  }

  private static Yaml node(String file, JsonParser parser) throws IOException, FormatException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(file, parser));
        }
        yield new Items(line, items);
      }
      case START_OBJECT -> {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          int at = parser.currentTokenLocation().getLineNr();
          parser.nextToken();
          if (fields.put(field, node(file, parser)) != null) {
            throw new FormatException(file, at, field + " is given twice");
          }
        }
        yield new Fields(line, fields);
      }
      default -> new Scalar(line, parser.getText());
    };
  }
}
