package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.value.DayOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a file is read as.
 *
 * @param header as the file writes it
 * @param target what it is read as
 * @param matchedBy how that came
 * @param confidence 0–100; 0 where nothing is read from it
 * @param sample one of its values, empty where the file's beginning has none
 * @param sampleRow the row where that stands; 0 for none
 * @param filled whether every row of the file's beginning has a value
 * @param days how its days are written, null where nobody has said
 * @param as how its texts are read; {@link Column#NONE} for plainly
 */
public record MappedColumn(
    String header,
    Target target,
    MatchedBy matchedBy,
    int confidence,
    String sample,
    int sampleRow,
    boolean filled,
    @Nullable DayOrder days,
    Column as) {

  /** The same, read as something else. */
  MappedColumn with(Target other, MatchedBy how, int sure) {
    Column reading = other instanceof Target.Property property ? property.as() : Column.NONE;
    return new MappedColumn(
        header, other, how, sure, sample, sampleRow, filled, days, reading.required(false));
  }

  /** The same, its days written so. */
  MappedColumn withDays(@Nullable DayOrder order) {
    return new MappedColumn(
        header, target, matchedBy, confidence, sample, sampleRow, filled, order, as);
  }

  /** The same, known how. */
  MappedColumn matched(MatchedBy how, int sure) {
    return new MappedColumn(header, target, how, sure, sample, sampleRow, filled, days, as);
  }

  /** As a format writes it. */
  Column column() {
    // At its end a star would stand for whatever follows; without it, the header is the same.
    String exact = header.replaceAll("[*\\s]+$", "");
    Column plain = as.from().isEmpty() ? Column.of(List.of(exact), false, Map.of()) : as;
    return plain.under(List.of(exact)).days(days);
  }
}
