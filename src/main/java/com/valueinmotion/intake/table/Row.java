package com.valueinmotion.intake.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, whatever its format.
 *
 * @param number as a spreadsheet shows it: the header is row 1; in JSON the element, from 1
 * @param raw its text as it stood in the file
 * @param cells what it holds, by folded header, in the file's order
 * @param problems why it cannot be read at all, in plain words; empty where it can
 * @param contradicted headers (folded) that stand there more than once, and here for two things
 */
public record Row(
    int number,
    String raw,
    Map<String, Cell> cells,
    List<String> problems,
    Set<String> contradicted) {
  public Row {
    cells =
        cells instanceof RowCells given
            ? given // made for this row, and changed by nobody else
            : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    problems = List.copyOf(problems);
    contradicted = contradicted.isEmpty() ? Set.of() : Set.copyOf(contradicted);
  }

  Row(int number, String raw, Map<String, Cell> cells, List<String> problems) {
    this(number, raw, cells, problems, Set.of());
  }

  static Row broken(int number, String raw, String problem) {
    return new Row(number, raw, Map.of(), List.of(problem));
  }

  /** The first of these columns (folded) that holds something. */
  public @Nullable Cell cell(List<String> columns) {
    for (int i = 0; i < columns.size(); i++) { // asked a dozen times a row: no iterators
      Cell cell = cells.get(columns.get(i));
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }
}
