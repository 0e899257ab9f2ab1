package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.number;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageGiniTest {
  private static final String SIGNAL = "usage_gini";

  /** Users with so many actions in each of the newest four weeks: "9 1*9". */
  private static Histories users(String actions, int endedDaysAgo) {
    return each(actions, "%s*4", endedDaysAgo);
  }

  private static Histories each(String actions, String weeks, int endedDaysAgo) {
    Histories histories = new Histories();
    int number = 0;
    for (String part : actions.split(" ", -1)) {
      String[] times = (part + "*1").split("\\*", -1);
      for (int n = Integer.parseInt(times[1]); n > 0; n--) {
        user(histories, "u" + ++number, weeks.formatted(times[0]), endedDaysAgo);
      }
    }
    return histories;
  }

  private static Finding gini(String actions) {
    return finding(SIGNAL, users(actions, 0));
  }

  /**
   * One user does a, nine do b each: sorted b … b a, so Σ i·x = 45 b + 10 a and G = (90 b + 20 a) ÷
   * (10 (9 b + a)) − 1.1.
   */
  @ParameterizedTest
  @CsvSource({
    "7*10, 0, GOOD",
    "12 1*9, 0.47, GOOD", // 330 ÷ 210 − 1.1 = 0.4714
    "19 1*9, 0.58, GOOD", // 470 ÷ 280 − 1.1 = 0.5786
    "20 1*9, 0.59, GOOD", // 490 ÷ 290 − 1.1 = 0.5897
    "21 1*9, 0.6, AMBER", // 510 ÷ 300 − 1.1
    "81 1*9, 0.8, AMBER", // 1710 ÷ 900 − 1.1
    "86 1*9, 0.81, RED", // 1810 ÷ 950 − 1.1 = 0.8053
    "5 0*9, 0.9, RED" // one does all: 1 − 1 ÷ 10
  })
  void theSpreadOverTenUsers(String actions, String value, State state) {
    Finding finding = gini(actions);

    assertThat(number(finding)).isEqualByComparingTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  /**
   * By hand. Four weeks of ten users, sorted: 0 0 4 4 8 8 12 12 20 52, together 120.
   *
   * <pre>
   *   Σ i·x = 3·4 + 4·4 + 5·8 + 6·8 + 7·12 + 8·12 + 9·20 + 10·52
   *         = 12 + 16 + 40 + 48 + 84 + 96 + 180 + 520 = 996
   *   G     = 2 · 996 ÷ (10 · 120) − 11 ÷ 10 = 1.66 − 1.1 = 0.56
   * </pre>
   */
  @Test
  void aCaseByHand() {
    Reading reading = gini("2 13 0 3 1 5 2 0 3 1").evidence().orElseThrow();

    assertThat(reading.value().text()).isEqualTo("0.56");
    assertThat(reading.formula())
        .isEqualTo("2 × 996 ÷ (10 users × 120 actions) − 11 ÷ 10, over 4 weeks");
    assertThat(reading.sources())
        .as("the busiest first; who did nothing has no row to show")
        .extracting(Source::cite)
        .startsWith("u2.csv row 1", "u6.csv row 1")
        .hasSize(8);
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
  }

  /** The same ten users a week at a time, so that no two rows of one follow each other. */
  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    String[] actions = "2 13 0 3 1 5 2 0 3 1".split(" ", -1);
    Histories histories = new Histories();
    for (int week = 0; week < 4; week++) {
      for (int n = 0; n < actions.length; n++) {
        user(histories, "u" + n, actions[n], 7 * week);
      }
    }
    assertThat(finding(SIGNAL, histories).evidence().orElseThrow().formula())
        .isEqualTo("2 × 996 ÷ (10 users × 120 actions) − 11 ÷ 10, over 4 weeks");
  }

  @Test
  void whoActedInTwelveWeeksAndNotInFourCountsAsNothing() {
    Histories five = users("4*5", 0);
    for (int n = 0; n < 5; n++) {
      user(five, "quiet" + n, "-*11 4", 0);
    }
    assertThat(number(finding(SIGNAL, five))).as("half do all").isEqualByComparingTo("0.5");

    Histories gone = users("4*10", 0);
    user(gone, "gone", "-*12 4", 0);
    assertThat(number(finding(SIGNAL, gone))).as("thirteen weeks ago").isEqualByComparingTo("0");
  }

  @Test
  void withoutUsersNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "7*9, %s*4, 9 of 10 users",
    "7*10, %s*2, 2 of 3 newest weeks",
    "7*10, %s - - %s*9, 2 of 3 newest weeks",
    "0*10, %s*4, no action of 10 users in 4 weeks",
    "7*10, 0*4 %s*8, no action of 10 users in 4 weeks"
  })
  void tooFewUsersWeeksOrActionsAreNeverGood(String users, String weeks, String need) {
    Finding finding = finding(SIGNAL, each(users, weeks.replaceAll("%s", "%1\\$s"), 0));

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  @Test
  void aWeekNobodyHasIsLeftOut() {
    assertThat(number(finding(SIGNAL, each("21 1*9", "%1$s - %1$s*2", 0))))
        .isEqualByComparingTo("0.6");
  }

  @Test
  void halfAWeekIsNotCounted() {
    Histories histories = users("7*10", 4);
    user(histories, "early", "900", -3);

    assertThat(number(finding(SIGNAL, histories))).isEqualByComparingTo("0");
    assertThat(finding(SIGNAL, each("7*10", "%s", -3)).sparse()).isEqualTo("0 of 3 newest weeks");
  }

  @Test
  void lateDataAreUnknownWhereGoodAndStandWhereBad() {
    Finding late = finding(SIGNAL, users("7*10", 14));
    assertThat(late.state()).isEqualTo(State.GOOD);
    assertThat(late.ageDays()).isEqualTo(14);
    assertThat(finding(SIGNAL, users("7*10", 36)).state()).isEqualTo(State.UNKNOWN);

    Finding bad = finding(SIGNAL, users("5 0*9", 36));
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void anEarlierDaySeesTheWeeksThatHadEndedByThen() {
    Histories histories = new Histories();
    for (int n = 0; n < 10; n++) {
      user(histories, "u" + n, (n == 0 ? "50*4" : "0*4") + " 5*4", 0);
    }
    var history = histories.build();

    assertThat(number(finding(SIGNAL, history))).isEqualByComparingTo("0.9");
    assertThat(number(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusWeeks(4)))))
        .isEqualByComparingTo("0");
  }

  @Test
  void theSameHistoryGivesAnEqualReading() {
    var history = users("2 13 0 3 1 5 2 0 3 1", 0).build();

    assertThat(Policies.engine().diagnose(history)).isEqualTo(Policies.engine().diagnose(history));
  }
}
