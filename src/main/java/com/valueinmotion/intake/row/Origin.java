package com.valueinmotion.intake.row;

import com.valueinmotion.account.Source;
import com.valueinmotion.intake.value.DecimalMark;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What all rows of a file share.
 *
 * @param file its name
 * @param undatedDay the day of rows that carry none
 * @param knownAt when we came to know it
 * @param mark what its numbers tell of its decimal mark
 */
public record Origin(String file, LocalDate undatedDay, Instant knownAt, DecimalMark mark) {
  Source source(int row, String column) {
    return Source.of(file, row, column);
  }
}
