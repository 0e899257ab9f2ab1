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

/** Today is a Sunday, and the weeks begin on Mondays. */
class CoreActionAgeTest {
  private static final String SIGNAL = "days_since_core_action";
  private static final String LAST = "last_core_action";

  private static Finding age(Histories histories) {
    return finding(SIGNAL, histories);
  }

  @ParameterizedTest
  @CsvSource({
    "0, GOOD",
    "2, GOOD",
    "6, GOOD",
    "7, AMBER",
    "8, AMBER",
    "21, AMBER",
    "22, RED",
    "90, RED"
  })
  void daysSinceTheDayAFileGives(int days, State state) {
    String day = Histories.TODAY.minusDays(days).toString();
    Finding finding = age(new Histories().with(LAST, day, 0));

    assertThat(finding.valueText()).isEqualTo(days + " d");
    assertThat(finding.state()).isEqualTo(state);
    Reading reading = finding.evidence().orElseThrow();
    assertThat(reading.formula()).isEqualTo("last core action " + day);
    assertThat(reading.source().cite()).isEqualTo("test.csv row 2");
  }

  /** To the Friday of the newest week with an action: 2 days, and 7 for each empty week. */
  @ParameterizedTest
  @CsvSource({
    "40*8, 2, GOOD",
    "1 0*7, 2, GOOD",
    "0 40*8, 9, AMBER",
    "0*2 40*8, 16, AMBER",
    "0*3 40*8, 23, RED",
    "0*3 1 0*8, 23, RED"
  })
  void weeksThatAreKnownToBeEmpty(String newestFirst, int days, State state) {
    Finding finding = age(actions(newestFirst));

    assertThat(finding.valueText()).isEqualTo(days + " d");
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void theWeekOfTheLastActionIsNamed() {
    Reading reading = age(actions("0 0 40 41")).evidence().orElseThrow();

    assertThat(reading.formula()).isEqualTo("core actions last in the week to 2026-11-08");
    assertThat(reading.sources()).as("the empty weeks and the one before").hasSize(3);
    assertThat(reading.source().row()).as("the newest week").isEqualTo(5);
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
  }

  /** Seven days that end on a Wednesday have a working day at their end. */
  @Test
  void aWeekThatEndsOnAWorkingDayCountsToItsLastDay() {
    assertThat(age(actions("40*4", 4)).valueText()).isEqualTo("0 d");
    assertThat(age(actions("0 40*4", 4)).valueText()).isEqualTo("7 d");
    assertThat(age(actions("40*4", 1)).valueText()).as("ends on a Saturday").isEqualTo("1 d");
  }

  @Test
  void aGapIsNoEvidenceOfSilence() {
    Reading gap = age(actions("0 - 40*4")).evidence().orElseThrow();
    assertThat(gap.value().text()).isEqualTo("9");
    assertThat(gap.formula())
        .isEqualTo("no core action after 2026-11-15; the week before is not known");
    assertThat(gap.sources()).hasSize(1);

    assertThat(age(actions("0 0 40*4")).valueText()).isEqualTo("16 d");
  }

  @Test
  void allThatIsKnownIsSilence() {
    Finding finding = age(actions("0*5"));

    assertThat(finding.valueText()).as("at least").isEqualTo("37 d");
    assertThat(finding.state()).isEqualTo(State.RED);
  }

  /** There is no "too sparse" here: one week tells when it was empty, and when not. */
  @Test
  void withoutWeeksNothingIsKnown() {
    for (Histories nothing :
        new Histories[] {
          new Histories(), UsageWeeks.of("weekly_active_users", "0*8", 0), actions("0", -3)
        }) {
      Finding finding = age(nothing);
      assertThat(finding.state()).isEqualTo(State.UNKNOWN);
      assertThat(finding.valueText()).isEqualTo("unknown");
    }
  }

  @Test
  void halfAWeekIsNoSilence() {
    assertThat(age(actions("0 40*8", -3)).valueText()).as("to the Wednesday").isEqualTo("0 d");
  }

  /** A late file is not an account gone quiet. */
  @Test
  void lateDataAreUnknownWhereGoodAndStandWhereBad() {
    assertThat(age(actions("40*8", 7)).valueText()).isEqualTo("2 d");

    Finding good = age(actions("40*8", 14));
    assertThat(good.state()).isEqualTo(State.UNKNOWN);
    assertThat(good.evidence().orElseThrow().value().text()).isEqualTo("2");

    Finding bad = age(actions("0*3 40*8", 14));
    assertThat(bad.valueText()).isEqualTo("23 d");
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();

    Finding day = age(new Histories().with(LAST, "2026-11-01", 20));
    assertThat(day.evidence().orElseThrow().value().text())
        .as("on 2 November, when the file told")
        .isEqualTo("1");
    assertThat(day.state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void whatTellsOfTheLaterDayIsHeardAndOfOneDayTheFilesOwn() {
    String friday = "2026-11-20";
    assertThat(age(actions("0*3 40*8").with(LAST, friday, 0)).valueText()).isEqualTo("2 d");
    assertThat(age(actions("0*3 40*8").with(LAST, friday, 1)).valueText()).isEqualTo("23 d");
    assertThat(age(actions("0*3 40*8", 7).with(LAST, friday, 1)).valueText()).isEqualTo("1 d");
  }

  @Test
  void aDayAheadIsToday() {
    assertThat(age(new Histories().with(LAST, "2026-11-30", 0)).valueText()).isEqualTo("0 d");
  }

  @Test
  void anEarlierDaySeesWhatWasKnownThen() {
    var history = actions("0*3 40*8").build();

    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusWeeks(1))).valueText())
        .isEqualTo("16 d");
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusWeeks(3))).valueText())
        .isEqualTo("2 d");
  }
}
