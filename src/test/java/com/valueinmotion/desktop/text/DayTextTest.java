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

  @ParameterizedTest
  @CsvSource({
    "0, today, today, today",
    "1, 1 day old, 1 day ago, 1 d",
    "38, 38 days old, 38 days ago, 38 d"
  })
  void nothingIsZeroDaysOld(long days, String age, String ago, String brief) {
    assertThat(DayText.age(days)).isEqualTo(age);
    assertThat(DayText.ago(days)).isEqualTo(ago);
    assertThat(DayText.brief(days)).isEqualTo(brief);
  }
}
