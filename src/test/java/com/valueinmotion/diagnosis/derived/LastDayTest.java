package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals that count the days since something last happened. */
class LastDayTest {
  private static Histories last(String field, int daysAgo, int toldDaysAgo) {
    return new Histories().with(field, Histories.TODAY.minusDays(daysAgo).toString(), toldDaysAgo);
  }

  @ParameterizedTest
  @CsvSource({
    "sync_failure_age_days, last_successful_sync, 0, 0 d GOOD",
    "sync_failure_age_days, last_successful_sync, 1, 1 d GOOD",
    "sync_failure_age_days, last_successful_sync, 2, 2 d AMBER",
    "sync_failure_age_days, last_successful_sync, 3, 3 d AMBER",
    "sync_failure_age_days, last_successful_sync, 7, 7 d AMBER",
    "sync_failure_age_days, last_successful_sync, 8, 8 d RED",
    "admin_inactive_days, admin_last_active, 0, 0 d GOOD",
    "admin_inactive_days, admin_last_active, 13, 13 d GOOD",
    "admin_inactive_days, admin_last_active, 14, 14 d AMBER",
    "admin_inactive_days, admin_last_active, 15, 15 d AMBER",
    "admin_inactive_days, admin_last_active, 30, 30 d AMBER",
    "admin_inactive_days, admin_last_active, 31, 31 d RED",
  })
  void countsDays(String signal, String field, int daysAgo, String expected) {
    assertThat(new Read(signal, last(field, daysAgo, 0)).today()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "sync_failure_age_days, last_successful_sync, 7, 8",
    "admin_inactive_days, admin_last_active, 30, 31",
  })
  void aSheetThatIsNoLongerKeptBecomesUnknownAndNeitherGoodNorBad(
      String signal, String field, int fresh, int bad) {
    assertThat(new Read(signal, last(field, fresh, fresh)).today()).isEqualTo("0 d GOOD");
    assertThat(new Read(signal, last(field, fresh + 1, fresh + 1)).today())
        .isEqualTo("unknown UNKNOWN stale");
    assertThat(new Read(signal, last(field, fresh + 1 + bad, fresh + 1)).today())
        .isEqualTo(bad + " d RED stale");
  }

  @ParameterizedTest
  @CsvSource({
    "sync_failure_age_days, last_successful_sync",
    "admin_inactive_days, admin_last_active",
  })
  void saysNothingWithoutADayThatHasCome(String signal, String field) {
    assertThat(new Read(signal, new Histories()).today()).isEqualTo("unknown UNKNOWN");
    assertThat(new Read(signal, Histories.of(field, "yesterday")).today())
        .isEqualTo("unknown UNKNOWN");
    assertThat(new Read(signal, last(field, -1, 0)).today()).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void looksAtTheSheetOfTheDay() {
    Read read =
        new Read(
            "sync_failure_age_days",
            last("last_successful_sync", 30, 20)
                .with("last_successful_sync", Histories.TODAY.minusDays(1).toString(), 1));

    assertThat(read.today()).isEqualTo("0 d GOOD");
    assertThat(read.daysAgo(2)).isEqualTo("10 d RED stale");
    assertThat(read.daysAgo(20)).isEqualTo("10 d RED");
    assertThat(read.daysAgo(21)).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void showsItsWorking() {
    Read read = new Read("admin_inactive_days", last("admin_last_active", 22, 2));

    assertThat(read.formula()).isEqualTo("2026-11-20 − 2026-10-31, admin last active");
    assertThat(read.age()).isEqualTo(2);
    assertThat(read.columns()).containsExactly("admin_last_active");
  }
}
