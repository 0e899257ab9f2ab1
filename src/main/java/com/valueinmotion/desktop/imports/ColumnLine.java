package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.format.ColumnUse;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column of a file is read as.
 *
 * @param header as the file writes it
 * @param becomes in words
 * @param isRead whether anything is read from it
 * @param matchedBy how that came; empty for a column that is not read
 * @param sure 0–100; 0 for a column that is not read
 * @param sample one of its values; empty where the file's beginning has none
 */
public record ColumnLine(
    String header, String becomes, boolean isRead, String matchedBy, int sure, String sample) {
  private static final int SURE = 100;

  static List<ColumnLine> of(Recognised file) {
    Map<String, String> meanings =
        file.columns().stream()
            .collect(Collectors.toMap(ColumnUse::header, ColumnUse::meaning, (a, b) -> a));
    Map<String, Cell> cells = sampleRow(file).cells();
    Function<String, String> sample =
        header -> {
          Cell cell = cells.get(HeaderName.fold(header));
          return cell == null ? "" : cell.text();
        };
    return file.headers().stream()
        .map(
            header -> {
              String meaning = meanings.get(header);
              return meaning == null
                  ? new ColumnLine(header, "not imported", false, "", 0, sample.apply(header))
                  : new ColumnLine(header, meaning, true, "exact", SURE, sample.apply(header));
            })
        .toList();
  }

  /** The fullest of the first rows. */
  static Row sampleRow(Recognised file) {
    Row fullest = new Row(0, "", Map.of(), List.of());
    for (Row row : file.sample()) {
      if (row.cells().size() > fullest.cells().size()) {
        fullest = row;
      }
    }
    return fullest;
  }
}
