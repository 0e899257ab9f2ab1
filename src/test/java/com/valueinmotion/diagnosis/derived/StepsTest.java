package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.derived.Rows.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals that are read from milestones. */
class StepsTest {
  private static Read overdue(Step... steps) {
    return read("milestone_overdue_days", steps);
  }

  private static Read renewal(Step... steps) {
    return read("renewal_steps_overdue", steps);
  }

  private static Read timeToValue(Step... steps) {
    return read("time_to_value_ratio", steps);
  }

  private static Read read(String signal, Step... steps) {
    return new Read(signal, histories(steps));
  }

  private static Histories histories(Step... steps) {
    Histories histories = new Histories();
    for (Step step : steps) {
      histories.with(step.row());
    }
    return histories;
  }

  private static Step training() {
    return Step.of("training", "onboarding");
  }

  private static Step review() {
    return Step.of("review", "Renewal 2027");
  }

  private static Step firstValue() {
    return Step.of("first workflow live", "First value");
  }

  @ParameterizedTest
  @CsvSource({
    "-30, 0 d GOOD",
    "0, 0 d GOOD",
    "1, 1 d GOOD",
    "13, 13 d GOOD",
    "14, 14 d AMBER",
    "15, 15 d AMBER",
    "45, 45 d AMBER",
    "46, 46 d RED",
  })
  void aMilestoneIsOverdueFromTheDayAfterItWasDue(int dueDaysAgo, String expected) {
    assertThat(overdue(training().due(dueDaysAgo)).today()).isEqualTo(expected);
  }

  @Test
  void theLongestOverdueOfTheOpenMilestonesSpeaks() {
    Read read =
        overdue(
            Step.of("kick-off", "onboarding").due(100).done(90),
            Step.of("no track", null).due(20),
            training().due(40),
            review().due(80));

    assertThat(read.today()).isEqualTo("40 d AMBER");
    assertThat(read.formula()).isEqualTo("2026-11-22 − 2026-10-13, training");
    assertThat(read.columns()).containsExactly("training", "kick-off", "no track");
    assertThat(overdue(training().due(40).done(30)).formula())
        .isEqualTo("0 of 1 milestones overdue");
  }

  @Test
  void saysNothingOfMilestonesThatAreNotThere() {
    assertThat(overdue().today()).isEqualTo("unknown UNKNOWN");
    assertThat(overdue(review().due(80)).today()).isEqualTo("unknown UNKNOWN");
    assertThat(renewal().today()).isEqualTo("unknown UNKNOWN");
    assertThat(renewal(training().due(80)).today()).isEqualTo("unknown UNKNOWN");
    assertThat(timeToValue().today()).isEqualTo("unknown UNKNOWN");
    assertThat(timeToValue(training().start(10)).today()).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void aPlanThatIsNoLongerKeptBecomesUnknownUnlessItIsOverdue() {
    assertThat(overdue(training().told(30).due(-9)).today()).isEqualTo("0 d GOOD");
    assertThat(overdue(training().told(31).due(-9)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(overdue(training().told(31).due(15)).today()).isEqualTo("15 d AMBER stale");
    assertThat(overdue(training().told(31).due(15).done(2)).today())
        .as("done is told on the day it was done")
        .isEqualTo("0 d GOOD");
    assertThat(overdue(training().told(31).due(15).done(2)).age()).isEqualTo(2);

    assertThat(renewal(review().told(30).due(-9)).today()).isEqualTo("0 GOOD");
    assertThat(renewal(review().told(31).due(-9)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(renewal(review().told(31).due(1)).today()).isEqualTo("1 AMBER stale");

    Step half = firstValue().start(50).due(-50);
    assertThat(timeToValue(half.told(30)).today()).isEqualTo("0.5× GOOD");
    assertThat(timeToValue(half.told(31)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(timeToValue(half.told(31).due(30)).today()).isEqualTo("2.5× RED stale");
  }

  @Test
  void whatWasDoneLaterIsOpenOnAnEarlierDay() {
    Step late = training().told(100).due(50).done(10);
    assertThat(overdue(late).today()).isEqualTo("0 d GOOD");
    assertThat(overdue(late).daysAgo(10)).isEqualTo("0 d GOOD");
    assertThat(overdue(late).daysAgo(11)).isEqualTo("39 d AMBER stale");
    assertThat(overdue(late).daysAgo(80)).isEqualTo("0 d GOOD");
    assertThat(overdue(late).daysAgo(101)).isEqualTo("unknown UNKNOWN");

    Step reviewed = review().told(20).due(15).done(5);
    assertThat(renewal(reviewed).today()).isEqualTo("0 GOOD");
    assertThat(renewal(reviewed).daysAgo(6)).isEqualTo("1 AMBER");

    Step live = firstValue().told(20).start(100).due(60).done(5);
    assertThat(timeToValue(live).today()).isEqualTo("2.38× RED");
    assertThat(timeToValue(live).daysAgo(10)).isEqualTo("2.25× RED");
    assertThat(timeToValue(live).daysAgo(20)).isEqualTo("2× AMBER");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 GOOD", "1, 1 AMBER", "2, 2 AMBER", "3, 3 RED", "4, 4 RED"})
  void renewalStepsCountWhileOpenPastTheirDay(int overdue, String expected) {
    Histories histories =
        histories(
            review().due(0),
            Step.of("brief", "RENEWAL").due(-20),
            Step.of("price", "renewal").due(60).done(2),
            training().due(90));
    for (int n = 1; n <= overdue; n++) {
      histories.with(Step.of("step " + n, "renewal").due(n).row());
    }
    Read read = new Read("renewal_steps_overdue", histories);

    assertThat(read.today()).isEqualTo(expected);
    assertThat(read.formula())
        .isEqualTo("%d of %d renewal steps open past their day".formatted(overdue, overdue + 3));
    assertThat(read.columns())
        .hasSize(overdue + 3)
        .first()
        .isEqualTo(overdue == 0 ? "review" : "step " + overdue);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 0.5× GOOD",
    "200, 1× GOOD",
    "249, 1.25× AMBER",
    "247, 1.24× GOOD",
    "250, 1.25× AMBER",
    "251, 1.26× AMBER",
    "399, 2× AMBER",
    "400, 2× AMBER",
    "402, 2.01× RED",
    "1000, 5× RED",
  })
  void firstValueIsMeasuredAgainstItsPlan(int took, String expected) {
    Step planned = firstValue().told(1000).start(1000).due(800);
    assertThat(timeToValue(planned.done(1000 - took)).daysAgo(1000 - took)).isEqualTo(expected);
    assertThat(timeToValue(planned).daysAgo(1000 - took))
        .as("open, and told long ago")
        .startsWith(expected.endsWith("GOOD") ? "unknown" : expected);
  }

  @Test
  void firstValueStartsWithTheAccountWhereItHasNoStartOfItsOwn() {
    Step live = firstValue().due(20).done(10);
    String start = Histories.TODAY.minusDays(60).toString();

    Read read = new Read("time_to_value_ratio", histories(live).with("started_on", start, 0));
    assertThat(read.today()).isEqualTo("1.25× AMBER");
    assertThat(read.formula())
        .isEqualTo("50 days ÷ 40 days planned from 2026-09-23, first workflow live");
    assertThat(
            new Read("time_to_value_ratio", histories(live.start(40)).with("started_on", start, 0))
                .today())
        .isEqualTo("1.5× AMBER");
  }

  @Test
  void theWorstOfSeveralFirstValuesSpeaks() {
    Read read =
        timeToValue(
            Step.of("one", "go-live").start(100).due(60).done(70),
            Step.of("two", "Go Live").start(100).due(60),
            Step.of("three", "first-value").start(100).due(60).done(40));

    assertThat(read.today()).isEqualTo("2.5× RED");
    assertThat(read.formula()).isEqualTo("100 days so far ÷ 40 days planned from 2026-08-14, two");
    assertThat(read.columns()).containsExactly("two", "one", "three");
  }

  @Test
  void firstValueWithoutAPlanThatHasBegunIsTooSparse() {
    assertThat(timeToValue(firstValue().due(10)).today()).isEqualTo("too sparse UNKNOWN");
    assertThat(timeToValue(firstValue().due(10)).sparse())
        .isEqualTo("no first value begun with a start day and a later due day");
    assertThat(timeToValue(firstValue().start(-1).due(-10)).today())
        .as("begins tomorrow")
        .isEqualTo("too sparse UNKNOWN");
    assertThat(timeToValue(firstValue().start(5).due(5)).today())
        .as("no time was planned")
        .isEqualTo("too sparse UNKNOWN");
    assertThat(timeToValue(firstValue().start(0).due(-1)).today()).isEqualTo("0× GOOD");
  }
}
