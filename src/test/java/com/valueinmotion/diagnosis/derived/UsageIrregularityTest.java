package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.actions;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageIrregularityTest {
  private static final String SIGNAL = "usage_robust_cv";

  private static Finding swing(String newestFirst) {
    return finding(SIGNAL, actions(newestFirst));
  }

  /** Six weeks above and six below 1000 by the same: median 1000, every distance the same. */
  @ParameterizedTest
  @CsvSource({
    "0, 0×, GOOD",
    "134, 0.2×, GOOD", // 1.4826 × 0.134 = 0.19867
    "333, 0.49×, GOOD", // 0.49371
    "334, 0.5×, AMBER", // 0.49519, rounded
    "340, 0.5×, AMBER",
    "674, 1×, AMBER", // 0.99927
    "677, 1×, AMBER", // 1.00372, rounded
    "678, 1.01×, RED", // 1.00520
    "1000, 1.48×, RED"
  })
  void theSwingAgainstTheUsualWeek(int distance, String value, State state) {
    String weeks = "%d*3 %d*6 %d*3".formatted(1000 + distance, 1000 - distance, 1000 + distance);
    Finding finding = swing(weeks);

    assertThat(finding.valueText()).isEqualTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  /**
   * By hand. Sorted: 40 60 70 80 90 100 | 110 110 120 130 150 200. Median (100 + 110) ÷ 2 = 105.
   * Distances, sorted: 5 5 5 15 15 25 | 25 35 45 45 65 95, their median 25. 1.4826 × 25 ÷ 105 =
   * 37.065 ÷ 105 = 0.353.
   */
  @Test
  void aCaseByHand() {
    Reading reading = swing("200 40 110 90 60 130 110 70 150 80 120 100").evidence().orElseThrow();

    assertThat(reading.value().text()).isEqualTo("0.35");
    assertThat(reading.formula()).isEqualTo("1.4826 × median distance 25 ÷ median 105 of 12 weeks");
    assertThat(reading.sources()).hasSize(12);
    assertThat(reading.source().row()).as("the newest week").isEqualTo(13);
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
  }

  /** Nine weeks: the median is the fifth, 10; distances 0 0 0 1 | 1 | 2 2 3 4. */
  @Test
  void anOddNumberOfWeeks() {
    Reading reading = swing("10 12 9 10 13 8 11 14 10 -*3").evidence().orElseThrow();

    assertThat(reading.value().text()).isEqualTo("0.15"); // 1.4826 × 1 ÷ 10
    assertThat(reading.formula()).isEqualTo("1.4826 × median distance 1 ÷ median 10 of 9 weeks");
  }

  @Test
  void aHolidayAndAPeakAreNotASwing() {
    assertThat(swing("100*5 0 0 700 100*4").valueText()).isEqualTo("0×");
  }

  @Test
  void onlyTwelveWeeksAreLookedAt() {
    assertThat(swing("100*12 1 900 1 900 1 900 1 900").valueText()).isEqualTo("0×");
  }

  @Test
  void withoutWeeksNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "100*7, 7 of 8 weeks",
    "100*4 -*5 100*9, 7 of 8 weeks",
    "4*12, 4 of 5 a week",
    "0*7 90*5, 0 of 5 a week"
  })
  void tooFewWeeksOrTooFewEventsAreNeverGood(String weeks, String need) {
    Finding finding = swing(weeks);

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  @Test
  void aGapIsNotZeroAndAZeroIs() {
    assertThat(swing("100 - 100 - 100 - 100 - 100*4").valueText()).isEqualTo("0×");
    // median 50, every distance 50
    assertThat(swing("100 0 100 0 100 0 100 0 100 0 100 0").valueText()).isEqualTo("1.48×");
  }

  @Test
  void halfAWeekIsNoSwing() {
    // with it: 1 and seven 100s of which the median distance is 0 as well, but eight weeks
    assertThat(finding(SIGNAL, actions("1 100*7", -3)).sparse()).isEqualTo("7 of 8 weeks");
  }

  @Test
  void lateDataAreUnknownWhereGoodAndStandWhereBad() {
    assertThat(finding(SIGNAL, actions("100*12", 14)).state()).isEqualTo(State.GOOD);
    assertThat(finding(SIGNAL, actions("100*12", 36)).state()).isEqualTo(State.UNKNOWN);

    Finding bad = finding(SIGNAL, actions("100*3 300*6 100*3", 36));
    assertThat(bad.valueText()).isEqualTo("0.74×");
    assertThat(bad.state()).isEqualTo(State.AMBER);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void anEarlierDaySeesTheCalmBefore() {
    var history = actions("10 190 10 190 10 190 10 190 10 190 10 190 100*12").build();

    assertThat(finding(SIGNAL, history).state()).isEqualTo(State.RED);
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusWeeks(12))).valueText())
        .isEqualTo("0×");
  }
}
