package com.valueinmotion.intake.table;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the fields of one JSON object into a row. */
final class JsonElement {
  private static final char DAMAGE = '\ufffd';

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, long[]> nested = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  void add(String field, JsonToken token, String text) {
    String folded = foldOnce(field);
    boolean literal = token.isNumeric() && !text.contains("N") && !text.contains("I");
    if (folded.isEmpty() || token == JsonToken.VALUE_NULL || Cell.ofText(field, text) == null) {
      return;
    }
    cells.putIfAbsent(folded, new Cell(field, text, literal));
  }

  /** A list or an object, which no column expects: its text stands for it. */
  void addNested(String field, long from, long to) {
    String folded = foldOnce(field);
    if (!folded.isEmpty() && !cells.containsKey(folded)) {
      cells.put(folded, new Cell(field, "", false));
      nested.put(folded, new long[] {from, to});
    }
  }

  Row toRow(int number, String raw, boolean damaged) {
    nested.forEach(
        (folded, span) ->
            cells.computeIfPresent(
                folded,
                (f, cell) ->
                    new Cell(cell.column(), raw.substring((int) span[0], (int) span[1]), false)));
    if (damaged && raw.indexOf(DAMAGE) >= 0) {
      problems.add("some of its letters cannot be read; save the file as UTF-8");
    }
    return new Row(number, raw, cells, problems);
  }

  private String foldOnce(String field) {
    String folded = HeaderName.fold(field);
    if (!seen.add(folded) && !folded.isEmpty()) {
      problems.add(field + " is given twice; keep one");
    }
    return folded;
  }
}
