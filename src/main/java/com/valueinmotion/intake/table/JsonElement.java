package com.valueinmotion.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of one JSON object into a row. */
final class JsonElement {
  private static final char DAMAGE = '\ufffd';

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, long[]> nested = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * A text, a number or a flag.
   *
   * @param depth 1 for a field of the element itself
   * @param text null where there is nothing
   * @param literal whether it is a number
   */
  void add(String path, int depth, @Nullable String text, boolean literal) {
    String folded = foldOnce(path, depth);
    if (folded.isEmpty() || text == null || Cell.ofText(path, text) == null) {
      return;
    }
    cells.putIfAbsent(folded, new Cell(path, text, literal));
  }

  /** A list or an object, which few columns expect: its text stands for it. */
  void addNested(String path, int depth, long from, long to) {
    String folded = foldOnce(path, depth);
    if (!folded.isEmpty() && !cells.containsKey(folded)) {
      cells.put(folded, new Cell(path, "", false));
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

  /** Within objects, tools do say {@code $email} beside {@code email}: there the first counts. */
  private String foldOnce(String path, int depth) {
    String folded = HeaderName.fold(path);
    if (!seen.add(folded) && !folded.isEmpty() && depth == 1) {
      problems.add(path + " is given twice; keep one");
    }
    return folded;
  }
}
