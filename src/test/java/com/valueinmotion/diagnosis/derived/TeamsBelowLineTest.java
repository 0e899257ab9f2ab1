package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsBelowLineTest {
  private static final String SIGNAL = "teams_below_line_pct";

  private static Histories add(Histories histories, String teams, int daysAgo) {
    int row = 1;
    for (String team : teams.split(" ", -1)) {
      String[] numbers = team.split("/", -1);
      String name = "Team " + ++row;
      histories.with(
          new Entry.Team(
              name,
              Source.of("teams.csv", row, "team"),
              Histories.TODAY.minusDays(daysAgo),
              name,
              Integer.parseInt(numbers[1]),
              Integer.parseInt(numbers[0])));
    }
    return histories;
  }

  /** Written active/seats. */
  private static Finding gap(String teams, int daysAgo) {
    return finding(SIGNAL, add(new Histories(), teams, daysAgo));
  }

  @ParameterizedTest
  @CsvSource({
    "5/10 5/10 5/10, 0%, GOOD",
    "1/10 5/10 5/10 5/10 5/10, 20%, GOOD",
    "1/10 5/10 5/10 5/10, 25%, AMBER",
    "1/10 5/10 5/10, 33.3%, AMBER",
    "1/10 1/10 5/10 5/10, 50%, AMBER",
    "1/10 1/10 1/10 5/10 5/10, 60%, RED",
    "0/1 0/9 0/70, 100%, RED",
    "2/10 2/10 2/10, 0%, GOOD", // 20% is not under the line
    "19/100 199/1000 9/5, 66.7%, RED" // more active people than seats is no gap
  })
  void theShareOfTeamsUnderTheLine(String teams, String value, State state) {
    Finding finding = gap(teams, 0);

    assertThat(finding.valueText()).isEqualTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void theTeamsBelowComeFirst() {
    Reading reading = gap("5/10 1/10 6/10", 3).evidence().orElseThrow();

    assertThat(reading.formula()).isEqualTo("1 of 3 teams with under 20% of their seats active");
    assertThat(reading.sources()).extracting(Source::row).containsExactly(3, 2, 4);
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY.minusDays(3));
  }

  @Test
  void withoutTeamsNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "5/10 5/10, 2 of 3 teams with seats",
    "5/10 5/10 0/0, 2 of 3 teams with seats",
    "0/0 4/0, 0 of 3 teams with seats"
  })
  void tooFewTeamsAreNeverGood(String teams, String need) {
    Finding finding = gap(teams, 0);

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  @Test
  void anOldFileIsUnknownWhereGoodAndStandsWhereBad() {
    assertThat(gap("5/10 5/10 5/10", 35).state()).isEqualTo(State.GOOD);
    assertThat(gap("5/10 5/10 5/10", 36).state()).isEqualTo(State.UNKNOWN);

    Finding bad = gap("1/10 1/10 5/10", 36);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void whatAFileStatesWinsOnTheSameDayAndTheNewerDayElse() {
    String teams = "1/10 1/10 5/10";
    assertThat(finding(SIGNAL, add(new Histories().with(SIGNAL, "10", 2), teams, 2)).valueText())
        .isEqualTo("10%");
    assertThat(finding(SIGNAL, add(new Histories().with(SIGNAL, "10", 3), teams, 2)).valueText())
        .isEqualTo("66.7%");
  }

  @Test
  void beforeTheFileCameNothingWasKnown() {
    var history = add(new Histories(), "1/10 1/10 5/10", 5).build();

    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusDays(5))).state())
        .isEqualTo(State.RED);
    assertThat(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusDays(6))).valueText())
        .isEqualTo("unknown");
  }
}
