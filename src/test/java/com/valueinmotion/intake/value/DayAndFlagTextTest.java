package com.valueinmotion.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayAndFlagTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-03",
        " 2026-11-03 ",
        "2026-11-3",
        "2026/11/03",
        "2026-11-03T20:47:07.000Z",
        "2026-11-03T00:30:00+02:00",
        "2026-11-03T23:30:00.000+0000",
        "2026-11-03T20:47",
        "2026-11-03 20:47:07",
        "2026-11-03 20:47:07 UTC",
        "03.11.2026",
        "3.11.2026",
        "03.11.2026 20:47"
      })
  void readsTheDayThatIsWritten(String text) {
    assertThat(DayText.parse(text)).isEqualTo(new Parsed.Good<>(LocalDate.of(2026, 11, 3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/11/2026 | it may be one of two days; say whether the column is dd/mm or mm/dd, or write"
            + " it as 2026-11-03",
        "25/25/2026 | there is no such day",
        "Smarch 3, 2026 | write a day",
        "2026-02-30 | there is no such day",
        "2026-11-03T25:00 | write a day",
        "2026-11/03 | write a day",
        "2026-11 | write a day",
        "0001-01-01 | the year must be between",
        "soon | write a day, such as 2026-11-03"
      })
  void refusesEveryOtherDayAndSaysHowToWriteIt(String text, String reason) {
    assertThat(DayText.parse(text))
        .isInstanceOfSatisfying(Parsed.Bad.class, bad -> assertThat(bad.fix()).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.11.26",
        "2026-11-03 3:15:52",
        "2026-11-03T12:00:00.000Z-0300",
        "2026-11-03 10:15:22.123000",
        "Nov 3, 2026",
        "November 3, 2026 at 4:05 PM",
        "3 Nov 2026",
        "3-Nov-2026",
        "Tue, 3 November 2026 10:15:22 GMT",
        "3. November 2026",
        "46329",
        "46329.75",
        "1793664000000",
        "1793664000"
      })
  void readsTheDayAsExportsWriteIt(String text) {
    assertThat(DayText.parse(text)).isEqualTo(new Parsed.Good<>(LocalDate.of(2026, 11, 3)));
  }

  @Test
  void aColumnsOrderDecidesBetweenTwoDays() {
    LocalDate third = LocalDate.of(2026, 11, 3);
    assertThat(DayText.parse("03/11/2026", DayOrder.DAY_FIRST)).isEqualTo(new Parsed.Good<>(third));
    assertThat(DayText.parse("3/11/26", DayOrder.DAY_FIRST)).isEqualTo(new Parsed.Good<>(third));
    assertThat(DayText.parse("11/03/2026 4:05 PM", DayOrder.MONTH_FIRST))
        .isEqualTo(new Parsed.Good<>(third));
    assertThat(DayText.parse("44867", DayOrder.SERIAL_1904)).isEqualTo(new Parsed.Good<>(third));
    assertThat(DayText.parse("25/12/2026"))
        .isEqualTo(new Parsed.Good<>(LocalDate.of(2026, 12, 25)));
    assertThat(DayText.parse("12/25/2026", DayOrder.DAY_FIRST)).isInstanceOf(Parsed.Bad.class);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "TRUE, true",
    "Yes, true",
    "y, true",
    "1, true",
    "1.0, true",
    "false, false",
    "No, false",
    "N, false",
    "0, false"
  })
  void readsYesAndNo(String text, boolean expected) {
    assertThat(FlagText.parse(text)).isEqualTo(new Parsed.Good<>(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "maybe", "yes!", "-1"})
  void refusesWhatIsNeither(String text) {
    assertThat(FlagText.parse(text)).isEqualTo(new Parsed.Bad<Boolean>("write yes or no"));
  }
}
