package com.valueinmotion.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {
  @ParameterizedTest
  @CsvSource({"0, today", "1, 1 day", "38, 38 days", "-1, 1 day ago", "-9, 9 days ago"})
  void distanceReadsAsAPersonSaysIt(long days, String text) {
    LocalDate today = LocalDate.of(2026, 11, 22);

    assertThat(DayText.distance(today, today.plusDays(days))).isEqualTo(text);
  }
}
