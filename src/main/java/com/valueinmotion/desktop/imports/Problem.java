package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of one file that were refused for the same reasons.
 *
 * @param reasons what is wrong and how to fix it
 * @param rows at least one, in the order of the file
 */
public record Problem(String file, List<String> reasons, List<Refusal> rows) {
  private static final int ROWS_NAMED = 8;

  public Problem {
    reasons = List.copyOf(reasons);
    rows = List.copyOf(rows);
  }

  /** "rows 4, 17, 23 and 12 more". */
  public String rowsText() {
    String named =
        rows.stream()
            .limit(ROWS_NAMED)
            .map(row -> String.valueOf(row.row()))
            .collect(Collectors.joining(", "));
    String more = rows.size() > ROWS_NAMED ? " and " + (rows.size() - ROWS_NAMED) + " more" : "";
    return (rows.size() == 1 ? "row " : "rows ") + named + more;
  }

  /** The first of the rows as it stands in the file. */
  public String sample() {
    return rows.getFirst().raw();
  }
}
