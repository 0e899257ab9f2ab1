package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
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

/** Sixty days are nine weeks' ends: the newest nine weeks are now, the twelve before them then. */
class PowerUsersLostTest {
  private static final String SIGNAL = "power_users_lost_pct";

  /** So many power users, of whom some are lost, among five times as many users. */
  private static Histories users(int power, int lost, int endedDaysAgo) {
    Histories histories = new Histories();
    for (int n = 0; n < power; n++) {
      user(histories, "power" + n, (n < lost ? "-" : "9") + "*9 9*12", endedDaysAgo);
    }
    for (int n = power; n < 5 * power; n++) {
      user(histories, "usual" + n, "1*21", endedDaysAgo);
    }
    return histories;
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, 0%, GOOD",
    "6, 1, 16.7%, GOOD",
    "5, 1, 20%, AMBER",
    "3, 1, 33.3%, AMBER",
    "5, 2, 40%, AMBER",
    "7, 3, 42.9%, RED",
    "2, 2, 100%, RED"
  })
  void theShareOfPowerUsersWhoAreGone(int power, int lost, String value, State state) {
    Finding finding = finding(SIGNAL, users(power, lost, 0));

    assertThat(finding.valueText()).isEqualTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void theLostComeFirstEachWithTheLastWeekTheyDidSomething() {
    Reading reading = finding(SIGNAL, users(5, 2, 0)).evidence().orElseThrow();

    assertThat(reading.formula())
        .isEqualTo(
            "2 of 5 power users without an action in 60 days (of 25 users those with 108 or more)");
    assertThat(reading.sources())
        .extracting(Source::cite)
        .containsExactly(
            "power0.csv row 10",
            "power1.csv row 10",
            "power2.csv row 1",
            "power3.csv row 1",
            "power4.csv row 1");
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
  }

  /** Of ten or more, a fifth rounded up: 2 of 10, 3 of 11. */
  @ParameterizedTest
  @CsvSource({"10, 1 of 2", "11, 1 of 3", "15, 1 of 3", "16, 1 of 4"})
  void aFifthIsRoundedUp(int count, String share) {
    Histories histories = new Histories();
    for (int n = 0; n < count; n++) {
      user(histories, "u" + n, (n == 0 ? "0*9 " : "1*9 ") + (90 - n) + "*12", 0);
    }
    assertThat(finding(SIGNAL, histories).evidence().orElseThrow().formula()).startsWith(share);
  }

  /** Of ten the two busiest: whom one would pick of equals must not matter. */
  @ParameterizedTest
  @CsvSource({
    "9 8 7 5 5 5 5 5 5 5, 1 of 2",
    "9 8 8 5 5 5 5 5 5 5, 1 of 1",
    "9 5 5 5 5 5 5 5 5 5, 1 of 1",
    "9 9 9 5 5 5 5 5 5 5, 1 of 3",
    "5 5 5 5 5 5 5 5 5 5, 1 of 10"
  })
  void equalsAreAllInOrAllOut(String then, String share) {
    Histories histories = new Histories();
    String[] actions = then.split(" ", -1);
    for (int n = 0; n < actions.length; n++) {
      user(histories, "u" + n, (n == 0 ? "0*9 " : "1*9 ") + actions[n] + "*12", 0);
    }
    assertThat(finding(SIGNAL, histories).evidence().orElseThrow().formula()).startsWith(share);
  }

  @Test
  void anActionInAnyOfTheNineWeeksKeepsAUserAndOneBeforeDoesNot() {
    Histories kept = users(2, 0, 0);
    Histories before = users(2, 0, 0);
    user(kept, "star", "-*8 1 20*12", 0);
    user(before, "star", "-*9 20*12", 0);

    assertThat(finding(SIGNAL, kept).valueText()).isEqualTo("0%");
    assertThat(finding(SIGNAL, before).valueText()).isEqualTo("33.3%");
  }

  @Test
  void whoWasBusyLongAgoOrOnlySinceIsNoPowerUser() {
    Histories histories = users(5, 0, 0);
    user(histories, "former", "-*21 500*3", 0);
    user(histories, "new", "500*9", 0);
    user(histories, "listed", "0*21", 0);

    assertThat(finding(SIGNAL, histories).evidence().orElseThrow().formula())
        .startsWith("0 of 5 power users")
        .contains("of 25 users");
  }

  @Test
  void withoutUsersNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 5*5 -*4 5*12, 5 of 6 newest weeks",
    "10, 5*9 5*7, 7 of 8 weeks before the last 60 days",
    "10, 5*9, 0 of 8 weeks before the last 60 days",
    "9, 5*21, 9 of 10 users before the last 60 days",
    "10, 5*9 0*12, 0 of 10 users before the last 60 days"
  })
  void tooFewUsersOrWeeksAreNeverGood(int users, String weeks, String need) {
    Histories histories = new Histories();
    for (int n = 0; n < users; n++) {
      user(histories, "u" + n, weeks, 0);
    }
    Finding finding = finding(SIGNAL, histories);

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  /** The newest week ended two weeks ago: the sixty days are those before it. */
  @Test
  void aLateFileLosesNobody() {
    Histories histories = users(5, 0, 14);
    user(histories, "star", "-*8 1 20*12", 14);

    assertThat(finding(SIGNAL, histories).valueText()).isEqualTo("0%");
    assertThat(finding(SIGNAL, histories).ageDays()).isEqualTo(14);
  }

  @Test
  void anOldFileIsUnknownWhereGoodAndStandsWhereBad() {
    assertThat(finding(SIGNAL, users(5, 0, 35)).state()).isEqualTo(State.GOOD);
    assertThat(finding(SIGNAL, users(5, 0, 36)).state()).isEqualTo(State.UNKNOWN);

    Finding bad = finding(SIGNAL, users(5, 3, 36));
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void halfAWeekSavesNobody() {
    Histories histories = users(5, 1, 4);
    user(histories, "power0", "9", -3);

    assertThat(finding(SIGNAL, histories).valueText()).isEqualTo("20%");
  }

  @Test
  void anEarlierDaySeesThemStillAtWork() {
    Histories histories = new Histories();
    for (int n = 0; n < 10; n++) {
      user(histories, "u" + n, (n == 0 ? "-*9 50*12" : "1*21") + " 1*9", 0);
    }
    var history = histories.build();

    assertThat(finding(SIGNAL, history).valueText()).isEqualTo("100%");
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusWeeks(1))).valueText())
        .isEqualTo("0%");
  }

  @Test
  void theSameHistoryGivesAnEqualReading() {
    var history = users(5, 2, 0).build();

    assertThat(Policies.engine().diagnose(history)).isEqualTo(Policies.engine().diagnose(history));
  }
}
