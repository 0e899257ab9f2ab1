package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals that are a share of two counts. */
class ShareTest {
  private static Histories counts(String part, String of, String whole, String all, int daysAgo) {
    return new Histories().with(part, of, daysAgo).with(whole, all, daysAgo);
  }

  @ParameterizedTest
  @CsvSource({
    // above, at and below amber; above, at and below red; none; more than all
    "workflows_live_pct, workflows_live, workflows_target, 151, 200, 75.5% GOOD",
    "workflows_live_pct, workflows_live, workflows_target, 150, 200, 75% AMBER",
    "workflows_live_pct, workflows_live, workflows_target, 149, 200, 74.5% AMBER",
    "workflows_live_pct, workflows_live, workflows_target, 81, 200, 40.5% AMBER",
    "workflows_live_pct, workflows_live, workflows_target, 80, 200, 40% AMBER",
    "workflows_live_pct, workflows_live, workflows_target, 79, 200, 39.5% RED",
    "workflows_live_pct, workflows_live, workflows_target, 0, 200, 0% RED",
    "workflows_live_pct, workflows_live, workflows_target, 3, 2, 100% GOOD",
    "users_trained_pct, trained_users, licenses, 161, 200, 80.5% GOOD",
    "users_trained_pct, trained_users, licenses, 160, 200, 80% AMBER",
    "users_trained_pct, trained_users, licenses, 159, 200, 79.5% AMBER",
    "users_trained_pct, trained_users, licenses, 101, 200, 50.5% AMBER",
    "users_trained_pct, trained_users, licenses, 100, 200, 50% AMBER",
    "users_trained_pct, trained_users, licenses, 99, 200, 49.5% RED",
    "users_trained_pct, trained_users, licenses, 0, 200, 0% RED",
    "users_trained_pct, trained_users, licenses, 3, 2, 100% GOOD",
    "seats_activated_pct, activated_seats, licenses, 161, 200, 80.5% GOOD",
    "seats_activated_pct, activated_seats, licenses, 160, 200, 80% AMBER",
    "seats_activated_pct, activated_seats, licenses, 159, 200, 79.5% AMBER",
    "seats_activated_pct, activated_seats, licenses, 121, 200, 60.5% AMBER",
    "seats_activated_pct, activated_seats, licenses, 120, 200, 60% AMBER",
    "seats_activated_pct, activated_seats, licenses, 119, 200, 59.5% RED",
    "seats_activated_pct, activated_seats, licenses, 0, 200, 0% RED",
    "seats_activated_pct, activated_seats, licenses, 3, 2, 100% GOOD",
    "modules_used_pct, modules_used, modules_entitled, 121, 200, 60.5% GOOD",
    "modules_used_pct, modules_used, modules_entitled, 120, 200, 60% AMBER",
    "modules_used_pct, modules_used, modules_entitled, 119, 200, 59.5% AMBER",
    "modules_used_pct, modules_used, modules_entitled, 61, 200, 30.5% AMBER",
    "modules_used_pct, modules_used, modules_entitled, 60, 200, 30% AMBER",
    "modules_used_pct, modules_used, modules_entitled, 59, 200, 29.5% RED",
    "modules_used_pct, modules_used, modules_entitled, 0, 200, 0% RED",
    "modules_used_pct, modules_used, modules_entitled, 3, 2, 100% GOOD",
  })
  void saysHowMuchOfTheWholeThePartIs(
      String signal, String part, String whole, String of, String all, String expected) {
    assertThat(new Read(signal, counts(part, of, whole, all, 0)).today()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "workflows_live_pct, workflows_live, workflows_target, 90",
    "users_trained_pct, trained_users, licenses, 180",
    "seats_activated_pct, activated_seats, licenses, 35",
    "modules_used_pct, modules_used, modules_entitled, 35",
  })
  void aGoodShareGrowsOldAndABadOneStands(String signal, String part, String whole, int fresh) {
    assertThat(new Read(signal, counts(part, "9", whole, "10", fresh)).today())
        .isEqualTo("90% GOOD");
    assertThat(new Read(signal, counts(part, "9", whole, "10", fresh + 1)).today())
        .isEqualTo("unknown UNKNOWN stale");
    assertThat(new Read(signal, counts(part, "1", whole, "10", fresh + 1)).today())
        .isEqualTo("10% RED stale");
    assertThat(
            new Read(signal, counts(part, "9", whole, "10", fresh + 1).with(whole, "10", 0))
                .today())
        .as("a whole told again does not make the part new")
        .isEqualTo("unknown UNKNOWN stale");
  }

  @ParameterizedTest
  @CsvSource({
    "workflows_live_pct, workflows_live, workflows_target",
    "users_trained_pct, trained_users, licenses",
    "seats_activated_pct, activated_seats, licenses",
    "modules_used_pct, modules_used, modules_entitled",
  })
  void saysNothingWithoutBothCounts(String signal, String part, String whole) {
    assertThat(new Read(signal, new Histories()).today()).isEqualTo("unknown UNKNOWN");
    assertThat(new Read(signal, Histories.of(part, "3")).today()).isEqualTo("unknown UNKNOWN");
    assertThat(new Read(signal, Histories.of(whole, "3")).today()).isEqualTo("unknown UNKNOWN");
    assertThat(new Read(signal, Histories.of(part, "0", whole, "0")).today())
        .as("a share of nothing")
        .isEqualTo("unknown UNKNOWN");
  }

  @Test
  void looksAtTheCountsOfTheDay() {
    Read read =
        new Read(
            "workflows_live_pct",
            counts("workflows_live", "1", "workflows_target", "8", 30)
                .with("workflows_live", "7", 5));

    assertThat(read.today()).isEqualTo("87.5% GOOD");
    assertThat(read.daysAgo(6)).isEqualTo("12.5% RED");
    assertThat(read.daysAgo(31)).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void showsItsWorking() {
    Read read = new Read("users_trained_pct", Histories.of("trained_users", "2", "licenses", "3"));

    assertThat(read.today()).isEqualTo("66.7% AMBER");
    assertThat(read.formula()).isEqualTo("2 trained users ÷ 3 paid seats");
    assertThat(read.columns()).containsExactly("trained_users", "licenses");
  }
}
