package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.mapping.MappedColumn;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.Target;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column of a file is read as.
 *
 * @param header as the file writes it
 * @param target what it is read as
 * @param matchedBy how that came; empty for a column that nobody has said anything of
 * @param sure 0–100; 0 for a column that is not read
 * @param sample one of its values; empty where the file's beginning has none
 */
public record ColumnLine(String header, Target target, String matchedBy, int sure, String sample) {

  static List<ColumnLine> of(Mapping mapping) {
    return mapping.columns().stream()
        .map(
            column ->
                new ColumnLine(
                    column.header(),
                    column.target(),
                    column.matchedBy().words(),
                    column.confidence(),
                    column.sample()))
        .toList();
  }

  public boolean isRead() {
    return target.imported();
  }

  /** "Row 118", where nearly all samples stand; "Sample" where they do not stand together. */
  static String sampleTitle(Mapping mapping) {
    Map<Integer, Long> rows =
        mapping.columns().stream()
            .filter(column -> column.sampleRow() > 0)
            .collect(Collectors.groupingBy(MappedColumn::sampleRow, Collectors.counting()));
    return rows.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map((Function<Integer, String>) row -> "Row " + row)
        .orElse("Sample");
  }
}
