package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.actions;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTrendTest {
  private static final String SIGNAL = "usage_trend_pct";

  private static Finding trend(String newestFirst) {
    return finding(SIGNAL, actions(newestFirst));
  }

  /** Median before: 1000, so that a tenth of a percent of four weeks is one action a week. */
  @ParameterizedTest
  @CsvSource({
    "1100*4, 10%, GOOD",
    "1000*4, 0%, GOOD",
    "851*4, -14.9%, GOOD",
    "850*4, -15%, AMBER",
    "849*4, -15.1%, AMBER",
    "700*4, -30%, AMBER",
    "699*4, -30.1%, RED",
    "0*4, -100%, RED",
    "0 1000*3, -25%, AMBER",
    "1000 400 1000 1000, -15%, AMBER"
  })
  void theNewestFourWeeksAgainstTheTwelveBefore(String newest, String value, State state) {
    Finding finding = trend(newest + " 1000*12");

    assertThat(finding.valueText()).isEqualTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void theWorkingIsThere() {
    Reading reading = trend("80 90 95 72 100*6 120*6").evidence().orElseThrow();

    // (80 + 90 + 95 + 72) ÷ 4 = 84.25; the middle of six 100s and six 120s is 110
    assertThat(reading.value().text()).isEqualTo("-23.4"); // 84.25 ÷ 110 = 0.76590…
    assertThat(reading.formula()).isEqualTo("mean of 4 weeks 84.3 ÷ median of 12 before 110 − 1");
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
    assertThat(reading.sources()).hasSize(16);
    assertThat(reading.source().row()).as("the newest week").isEqualTo(17);
  }

  @Test
  void oneOddWeekBeforeDoesNotChangeWhatIsUsual() {
    assertThat(trend("100*4 100*11 9000").valueText()).isEqualTo("0%");
  }

  @Test
  void whatIsOlderThanSixteenWeeksIsNotLookedAt() {
    assertThat(trend("100*16 900*30").valueText()).isEqualTo("0%");
  }

  @Test
  void withoutWeeksNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
    assertThat(finding.isTooSparse()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "100 - - 100 100*12, 2 of 3 newest weeks",
    "100*11, 7 of 8 weeks before the newest",
    "100*4 -*5 100*7, 7 of 8 weeks before the newest",
    "100, 1 of 3 newest weeks",
    "4*16, 4 of 5 a week",
    "9*4 4*6 5*6, 4.5 of 5 a week",
    "0*16, 0 of 5 a week"
  })
  void tooFewWeeksOrTooFewEventsAreNeverGood(String weeks, String need) {
    Finding finding = trend(weeks);

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  @Test
  void theLeastThatSuffices() {
    assertThat(trend("5 - 5 5 5*8").valueText()).isEqualTo("0%");
  }

  @Test
  void aGapIsNotZeroAndAZeroIs() {
    assertThat(trend("100 - 100 100 100*12").valueText()).isEqualTo("0%");
    assertThat(trend("100 0 100 100 100*12").valueText()).isEqualTo("-25%");
  }

  @Test
  void halfAWeekIsNoFall() {
    Finding finding = finding(SIGNAL, actions("20 100*16", -3));

    assertThat(finding.valueText()).isEqualTo("0%");
    assertThat(finding.ageDays()).isEqualTo(4);
  }

  @Test
  void lateDataAreUnknownWhereGoodAndStandWhereBad() {
    assertThat(finding(SIGNAL, actions("100*16", 10)).state()).isEqualTo(State.GOOD);

    Finding good = finding(SIGNAL, actions("100*16", 14));
    assertThat(good.state()).isEqualTo(State.UNKNOWN);
    assertThat(good.valueText()).isEqualTo("unknown");
    assertThat(good.isTooSparse()).isFalse();

    Finding bad = finding(SIGNAL, actions("60*4 100*12", 14));
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
    assertThat(bad.ageDays()).isEqualTo(14);
  }

  @Test
  void anEarlierDaySeesTheWeeksThatHadEndedByThen() {
    var history = actions("0*4 100*16").build();

    assertThat(finding(SIGNAL, history).valueText()).isEqualTo("-100%");
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusDays(28))).valueText())
        .isEqualTo("0%");
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusDays(27))).valueText())
        .as("the day before a week ends it is not counted")
        .isEqualTo("0%");
  }

  @Test
  void activeUsersStandInOnlyWhereNoActionsAreCounted() {
    Histories users = UsageWeeks.of("weekly_active_users", "70*4 100*12", 0);
    assertThat(finding(SIGNAL, users).valueText()).isEqualTo("-30%");

    Histories both = UsageWeeks.add(users, "weekly_core_actions", "100*16", 0);
    assertThat(finding(SIGNAL, both).valueText()).isEqualTo("0%");
  }

  @Test
  void whatAFileStatesWinsOnTheSameDayAndTheNewerDayElse() {
    Histories sameDay = actions("60*4 100*12").with(SIGNAL, "-5", 0);
    assertThat(finding(SIGNAL, sameDay).valueText()).isEqualTo("-5%");

    Histories dayBefore = actions("60*4 100*12").with(SIGNAL, "-5", 1);
    assertThat(finding(SIGNAL, dayBefore).valueText()).isEqualTo("-40%");

    Histories sparse = actions("60*4").with(SIGNAL, "-5", 1);
    assertThat(finding(SIGNAL, sparse).state()).isEqualTo(State.GOOD);
    assertThat(finding(SIGNAL, sparse).isTooSparse()).isFalse();
  }

  @Test
  void theSameHistoryGivesAnEqualReading() {
    var history = actions("80 90 95 72 100*6 120*6").build();

    assertThat(Policies.engine().diagnose(history)).isEqualTo(Policies.engine().diagnose(history));
  }
}
