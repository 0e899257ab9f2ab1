package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milestones, outcomes, teams and users: what was planned, and who does it. */
class PortfolioPlanFilesTest {
  private static final String MILESTONE = "milestone_id,account_id,name,start,due,done";
  private static final String OUTCOME = "outcome_id,account_id,name,baseline,reviewed";
  private static final String TEAM = "team,account_id,seats,active_users";
  private static final String USER = "user_id,account_id,week,core_actions";
  private static final String PERSON = "contact_id,account_id,name,nps,nps_on";

  private final Desk desk = new Desk();

  @Test
  void milestones() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-milestones.csv");
    List<Entry.Milestone> all = result.entries(Entry.Milestone.class);

    assertThat(all.getFirst())
        .isEqualTo(
            new Entry.Milestone(
                "M-1",
                Source.of("portfolio-milestones.csv", 2, "milestone_id"),
                LocalDate.of(2026, 8, 20),
                "First workflow, live",
                "first value",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 10, 29)));
    assertThat(all.get(1).due()).as("may lie ahead").isAfter(Desk.TODAY);
    assertThat(all.get(1).eventAt()).as("undated").isEqualTo(Desk.TODAY);
    assertThat(all.get(1).start()).isNull();
    assertThat(all.get(1).done()).isNull();
    assertThat(result.facts()).noneMatch(RowFacts::introduces);
    assertThat(result.facts().getLast().subject()).isEqualTo(new AccountRef("account_id", "A-2"));
  }

  @Test
  void outcomes() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-outcomes.csv");
    List<Entry.Outcome> all = result.entries(Entry.Outcome.class);

    assertThat(all.getFirst())
        .isEqualTo(
            new Entry.Outcome(
                "R-1",
                Source.of("portfolio-outcomes.csv", 2, "outcome_id"),
                Desk.TODAY,
                "Hours for each customs hold",
                new BigDecimal("6.5"),
                new BigDecimal("2"),
                new BigDecimal("3.25"),
                "Ana Ruiz",
                LocalDate.of(2026, 10, 20),
                LocalDate.of(2026, 10, 21)));
    assertThat(all.get(1).target())
        .as("the file's other numbers have a point")
        .isEqualByComparingTo("1200");
    assertThat(all.get(1).current()).isEqualByComparingTo("-50");
    assertThat(all.get(1).owner()).isNull();
    assertThat(all.get(2).baseline()).isEqualByComparingTo("12");
    assertThat(all.get(2).current()).isNull();
  }

  @Test
  void teams() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-teams.csv");

    assertThat(result.entries(Entry.Team.class))
        .containsExactly(
            team(2, LocalDate.of(2026, 11, 1), "Customs, south", 1_200, 12),
            team(3, LocalDate.of(2026, 11, 1), "Planning", 10, 14),
            team(4, Desk.TODAY, "Customs", 5, 0));
  }

  @Test
  void usersByWeek() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-user-usage.csv");
    List<Entry.UserUse> all = result.entries(Entry.UserUse.class);

    assertThat(all.getFirst())
        .isEqualTo(
            new Entry.UserUse(
                "u-17 2026-11-09",
                Source.of("portfolio-user-usage.csv", 2, "core_actions"),
                LocalDate.of(2026, 11, 9),
                "u-17",
                "Planning",
                41));
    assertThat(all).extracting(Entry.UserUse::key).doesNotHaveDuplicates();
    assertThat(all.get(1).actions()).isZero();
    assertThat(all.get(2).team()).isNull();
  }

  @Test
  void outcomesOfAFileWithDecimalCommas() throws IntakeException {
    Desk.Result result =
        desk.read("o.csv", OUTCOME.replace(',', ';') + "\nR;A;X;6,5;\nS;A;Y;1.200;\n");

    assertThat(result.entries(Entry.Outcome.class))
        .extracting(Entry.Outcome::baseline)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("6.5"), new BigDecimal("1200"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        MILESTONE
            + " | ,A,X,,2026-11-02, | milestone_id is missing: give every milestone its own"
            + " id, so that the next file can update it",
        MILESTONE + " | M,A,,,2026-11-02, | name is missing: give the milestone a name",
        MILESTONE
            + " | M,A,X,,, | due is missing: give the day by which it should be done, such"
            + " as 2026-11-03",
        MILESTONE
            + " | M,A,X,2026-11-02,2026-11-01, | it was due before it started; correct one"
            + " of the two days",
        MILESTONE
            + " | M,A,X,2026-11-02,2026-11-09,2026-11-01 | it was done before it started;"
            + " correct one of the two days",
        OUTCOME
            + " | ,A,X,1, | outcome_id is missing: give every outcome an id of its own, so"
            + " that the next file can update it",
        OUTCOME + " | R,A,,1, | name is missing: give the outcome a name",
        OUTCOME + " | R,A,X,many, | baseline is \"many\": write a number, such as 49.5",
        OUTCOME + " | R,A,X,€ 5, | baseline is \"€ 5\": it is money; write a number",
        TEAM + " | ,A,5,1 | team is missing: name the team",
        TEAM + " | T,A,,1 | seats is missing: give the number of the team's paid seats",
        TEAM + " | T,A,5, | active_users is missing: give the number of the team's active users",
        TEAM + " | T,A,5,-1 | active_users is -1: it must be between 0 and 1000000000",
        TEAM + " | T,A,1000000001,1 | seats is 1000000001: it must be between 0 and 1000000000",
        TEAM + " | T,A,5,40% | active_users is 40%: it is a percentage; write a whole number",
        USER
            + " | ,A,2026-11-02,5 | user_id is missing: say which user it was; a number or code"
            + " will do",
        USER + " | U,A,,5 | week is missing: give the day, such as 2026-11-03",
        USER
            + " | U,A,2026-11-02, | core_actions is missing: give the number of core actions, 0"
            + " where there were none",
        USER + " | U,A,2026-11-02,0.5 | core_actions is 0.5: write a whole number",
        PERSON
            + " | C,A,X,11,2026-11-02 | nps is 11: it must be between 0 and 10, or empty where"
            + " not asked",
        PERSON + " | C,A,X,8.5,2026-11-02 | nps is 8.5: write a whole number"
      })
  void aBadRowSaysWhatIsWrongAndHowToMendIt(String header, String row, String reason)
      throws IntakeException {
    Desk.Result result = desk.read("p.csv", header + "\n" + row + "\n");

    assertThat(result.reasons()).containsExactly(reason);
    assertThat(result.facts()).isEmpty();
  }

  private static Entry.Team team(int row, LocalDate day, String name, int seats, int active) {
    Source source = Source.of("portfolio-teams.csv", row, "team");
    return new Entry.Team(name, source, day, name, seats, active);
  }
}
