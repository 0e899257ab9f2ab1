package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import java.util.List;

/**
 * Rows that are not meant to be read.
 *
 * @param column the header to look at
 * @param is the words (folded) by which such a row is known; the empty one is an empty cell
 * @param reason why, in words
 */
public record SkipRule(String column, List<String> is, String reason) {
  public SkipRule {
    is = is.stream().map(HeaderName::fold).toList();
  }

  /** Whether it applies to the row. */
  public boolean applies(Row row) {
    Cell cell = row.cell(List.of(HeaderName.fold(column)));
    return is.contains(cell == null ? "" : HeaderName.fold(cell.text()));
  }
}
