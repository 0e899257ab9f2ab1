package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.derived.Rows.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signals that are read from outcomes. */
class OutcomesTest {
  private static final String DEFINED = "outcomes_defined";
  private static final String REVIEW = "days_since_outcome_review";
  private static final String REALISED = "outcome_realised_pct";
  private static final String PROOF = "days_since_value_proof";

  private static Read read(String signal, Goal... goals) {
    Histories histories = new Histories();
    for (Goal goal : goals) {
      histories.with(goal.row());
    }
    return new Read(signal, histories);
  }

  private static Goal defined(String name) {
    return Goal.of(name).figures("10", "20", null).owner("Ana Ruiz");
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFINED, REVIEW, REALISED, PROOF})
  void nothingIsSaidOfOutcomesThatAreNotThere(String signal) {
    assertThat(read(signal).today()).isEqualTo("unknown UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 RED", "1, 1 AMBER", "2, 2 GOOD", "3, 3 GOOD"})
  void anOutcomeIsDefinedByBaselineTargetAndOwner(int defined, String expected) {
    Histories histories = new Histories();
    histories.with(Goal.of("no baseline").figures(null, "20", "12").owner("Ana Ruiz").row());
    histories.with(Goal.of("no target").figures("10", null, "12").owner("Ana Ruiz").row());
    for (int n = 1; n <= defined; n++) {
      histories.with(defined("goal " + n).row());
    }
    histories.with(Goal.of("no owner").figures("10", "20", "12").row());
    Read read = new Read(DEFINED, histories);

    assertThat(read.today()).isEqualTo(expected);
    assertThat(read.formula())
        .isEqualTo(
            "%d of %d outcomes with baseline, target and owner".formatted(defined, defined + 3));
    assertThat(read.columns())
        .hasSize(defined + 3)
        .startsWith("no baseline", "no target", "no owner");
  }

  @Test
  void definitionsGrowOldAndTheirLackStands() {
    assertThat(read(DEFINED, defined("a").told(180), defined("b").told(400)).today())
        .isEqualTo("2 GOOD");
    assertThat(read(DEFINED, defined("a").told(181), defined("b").told(400)).today())
        .isEqualTo("unknown UNKNOWN stale");
    assertThat(read(DEFINED, defined("a").told(181)).today()).isEqualTo("1 AMBER stale");
    assertThat(read(DEFINED, defined("a").told(181), defined("b").told(400).reviewed(9)).today())
        .as("a review tells that they are still there")
        .isEqualTo("2 GOOD");
    assertThat(read(DEFINED, defined("a").told(40), defined("b").told(10)).daysAgo(11))
        .isEqualTo("1 AMBER");
  }

  @ParameterizedTest
  @CsvSource({
    REVIEW + ", 0, 0 d GOOD",
    REVIEW + ", 89, 89 d GOOD",
    REVIEW + ", 90, 90 d AMBER",
    REVIEW + ", 91, 91 d AMBER",
    REVIEW + ", 180, 180 d AMBER",
    REVIEW + ", 181, 181 d RED",
    PROOF + ", 0, 0 d GOOD",
    PROOF + ", 119, 119 d GOOD",
    PROOF + ", 120, 120 d AMBER",
    PROOF + ", 121, 121 d AMBER",
    PROOF + ", 210, 210 d AMBER",
    PROOF + ", 211, 211 d RED",
  })
  void theLatestOfAnyOutcomeCounts(String signal, int daysAgo, String expected) {
    Goal[] goals = {
      Goal.of("old").told(500).reviewed(400).accepted(400),
      Goal.of("latest").reviewed(daysAgo).accepted(daysAgo),
      Goal.of("never"),
      Goal.of("planned").reviewed(-3).accepted(-3),
    };

    assertThat(read(signal, goals).today()).isEqualTo(expected);
    assertThat(read(signal, goals).columns()).containsExactly("latest");
  }

  @ParameterizedTest
  @CsvSource({REVIEW + ", 200, 120", PROOF + ", 400, 365"})
  void aDayLongAgoIsBadWhoeverTellsItAndStandsWhenNobodyDoes(
      String signal, int daysAgo, int fresh) {
    Goal goal = Goal.of("only").reviewed(daysAgo).accepted(daysAgo);

    assertThat(read(signal, goal.told(fresh)).today()).isEqualTo(daysAgo + " d RED");
    assertThat(read(signal, goal.told(fresh + 1)).today()).isEqualTo(daysAgo + " d RED stale");
    assertThat(read(signal, goal.told(fresh + 1), Goal.of("other")).today())
        .as("another outcome's row does not tell of it")
        .isEqualTo(daysAgo + " d RED stale");
  }

  @ParameterizedTest
  @ValueSource(strings = {REVIEW, PROOF})
  void whatWasNeverDoneOrNotYetIsUnknown(String signal) {
    assertThat(read(signal, defined("never")).today()).isEqualTo("unknown UNKNOWN");
    Read read = read(signal, defined("later").told(60).reviewed(10).accepted(10));
    assertThat(read.today()).isEqualTo("10 d GOOD");
    assertThat(read.daysAgo(10)).isEqualTo("0 d GOOD");
    assertThat(read.daysAgo(11)).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void daysShowTheirWorking() {
    Goal goal = Goal.of("Costs saved").told(30).reviewed(33).accepted(32);

    assertThat(read(REVIEW, goal).formula())
        .isEqualTo("2026-11-22 − 2026-10-20, last review: Costs saved");
    assertThat(read(PROOF, goal).formula())
        .isEqualTo("2026-11-22 − 2026-10-21, last accepted proof: Costs saved");
    assertThat(read(REVIEW, goal).age()).isEqualTo(30);
    assertThat(read(REVIEW, goal.reviewed(20)).age()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1000, 805, 80.5% GOOD",
    "0, 1000, 800, 80% AMBER",
    "0, 1000, 795, 79.5% AMBER",
    "0, 1000, 505, 50.5% AMBER",
    "0, 1000, 500, 50% AMBER",
    "0, 1000, 495, 49.5% RED",
    "0, 1000, -50, 0% RED",
    "0, 1000, 1700, 100% GOOD",
    "6.5, 2, 3.25, 72.2% AMBER",
    "6.5, 2, 6.5, 0% RED",
    "6.5, 2, 8, 0% RED",
    "6.5, 2, 2, 100% GOOD",
    "6.5, 2, 1, 100% GOOD",
    "-10, 10, 0, 50% AMBER",
  })
  void realisedIsTheWayGoneFromBaselineToTarget(
      String baseline, String target, String current, String expected) {
    assertThat(read(REALISED, Goal.of("goal").figures(baseline, target, current)).today())
        .isEqualTo(expected);
  }

  @Test
  void oneOutcomeBeyondItsTargetDoesNotHideAnother() {
    Read read =
        read(
            REALISED,
            Goal.of("beyond").figures("0", "100", "300"),
            Goal.of("back").figures("0", "100", "-200"),
            Goal.of("third").figures("0", "3", "1"),
            Goal.of("no current").figures("0", "100", null),
            Goal.of("promises nothing").figures("5", "5.0", "5"));

    // (100 + 0 + 33.333…) ÷ 3
    assertThat(read.today()).isEqualTo("44.4% RED");
    assertThat(read.formula())
        .isEqualTo("mean of 3 of 5 outcomes, least: back, from 0 to -200 of 100");
    assertThat(read.columns()).containsExactly("back", "beyond", "third");
  }

  @Test
  void outcomesWithoutFiguresAreTooSparse() {
    Read read =
        read(
            REALISED,
            Goal.of("no baseline").figures(null, "9", "5"),
            Goal.of("no target").figures("1", null, "5"),
            Goal.of("no current").figures("1", "9", null),
            Goal.of("promises nothing").figures("5", "5", "5"));

    assertThat(read.today()).isEqualTo("too sparse UNKNOWN");
    assertThat(read.sparse()).isEqualTo("0 of 4 outcomes with baseline, target and current figure");
  }

  @Test
  void figuresGrowOldAndBadOnesStand() {
    Goal good = Goal.of("goal").figures("0", "10", "9");
    assertThat(read(REALISED, good.told(120)).today()).isEqualTo("90% GOOD");
    assertThat(read(REALISED, good.told(121)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(read(REALISED, good.told(121), Goal.of("other")).today())
        .as("an outcome without figures tells nothing of it")
        .isEqualTo("unknown UNKNOWN stale");
    assertThat(read(REALISED, Goal.of("goal").figures("0", "10", "4").told(121)).today())
        .isEqualTo("40% RED stale");
    assertThat(read(REALISED, good.told(121).reviewed(-3).accepted(-3)).today())
        .as("a review that is planned tells nothing yet")
        .isEqualTo("unknown UNKNOWN stale");
    assertThat(read(REALISED, good.told(9)).daysAgo(10)).isEqualTo("unknown UNKNOWN");
  }
}
