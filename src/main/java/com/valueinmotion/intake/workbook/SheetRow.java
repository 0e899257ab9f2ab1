package com.valueinmotion.intake.workbook;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that holds something.
 *
 * @param number as the spreadsheet shows it
 * @param cells by column, from 0; empty ones are not there
 * @param problem why it cannot be read, or null
 */
public record SheetRow(int number, SortedMap<Integer, CellValue> cells, @Nullable String problem) {

  /** Its cells as a CSV has them. */
  public String raw() {
    StringBuilder raw = new StringBuilder();
    int column = 0;
    for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
      for (; column < cell.getKey(); column++) {
        raw.append(',');
      }
      String text = cell.getValue().text();
      boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      raw.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
    return raw.toString();
  }
}
