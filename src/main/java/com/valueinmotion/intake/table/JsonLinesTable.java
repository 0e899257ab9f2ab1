package com.valueinmotion.intake.table;

import com.valueinmotion.intake.table.CsvRecords.Cut;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON lines: an object on each line. A broken line spoils itself only. */
public final class JsonLinesTable implements Table {
  private static final int MOST_FIELDS = 1_000;
  private static final int SHOWN = 1_000;

  private final CsvRecords lines;
  private final boolean damaged;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Deque<Row> ahead = new ArrayDeque<>();
  private int number;

  /**
   * Reads nothing yet.
   *
   * @param damaged whether U+FFFD stands for bytes that could not be read
   */
  public JsonLinesTable(Reader text, boolean damaged) {
    this.lines = CsvRecords.lines(text);
    this.damaged = damaged;
  }

  /** Whether the text begins with an object on a line of its own, and another object below. */
  public static boolean isAt(String head) {
    List<String> first = head.lines().map(Cell::strip).filter(l -> !l.isEmpty()).limit(2).toList();
    if (first.size() < 2 || !first.getLast().startsWith("{") || !first.getFirst().endsWith("}")) {
      return false;
    }
    try {
      JsonTable line = new JsonTable(new StringReader(first.getFirst()), false);
      Row row = line.next();
      return row != null && row.raw().equals(first.getFirst()) && line.next() == null;
    } catch (IOException | TableException _) {
      return false;
    }
  }

  /** Fields that hold nothing are among them. */
  @Override
  public List<String> headers() {
    return List.copyOf(fields.values());
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (ahead.isEmpty()) {
      Cut line = lines.next();
      if (line == null) {
        return null;
      }
      if (line.problem() != null) {
        return Row.broken(++number, line.text(), line.problem());
      }
      if (!line.text().isBlank()) {
        read(line.text());
      }
    }
    return ahead.remove();
  }

  private void read(String line) throws IOException {
    JsonTable elements = new JsonTable(new StringReader(line), damaged);
    try {
      for (Row row = elements.next(); row != null; row = elements.next()) {
        ahead.add(new Row(++number, row.raw(), row.cells(), row.problems(), row.contradicted()));
      }
      for (String field : elements.headers()) {
        if (fields.size() < MOST_FIELDS) {
          fields.putIfAbsent(HeaderName.fold(field), field);
        }
      }
    } catch (TableException _) {
      ahead.add(
          Row.broken(
              ++number,
              line.substring(0, Math.min(line.length(), SHOWN)),
              "the line is no valid JSON; correct it or remove it"));
    }
  }
}
