package com.valueinmotion.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.diagnosis.profile.RetainedAccounts;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.WorkbenchException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The eight agents: what each needs, finds and proposes, all without a model. */
class AgentsTest {
  private static final Governance GOVERNANCE = governance();

  private static Governance governance() {
    try {
      return ProductRules.load().governance();
    } catch (WorkbenchException e) {
      throw new AssertionError(e);
    }
  }

  private static Agent agent(String name) {
    Agents agents = new Agents(GOVERNANCE);
    return Stream.concat(Stream.of(agents.risk()), agents.beside().stream())
        .filter(agent -> agent.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Report look(String name, Histories account) {
    return agent(name).look(facts(account, new Profile.NotEnough("x", 0, 8)));
  }

  private static AccountFacts facts(Histories account, Profile profile) {
    AccountHistory history = account.build();
    return new AccountFacts(
        history, Policies.engine().diagnose(history), () -> profile, BigDecimal.valueOf(50_000));
  }

  @Test
  void thereAreEightOfOneShape() {
    assertThat(new Agents(GOVERNANCE).names())
        .containsExactly(
            "risk",
            "onboarding",
            "integration",
            "velocity",
            "qbr",
            "profile",
            "expansion",
            "renewal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"onboarding", "integration", "velocity", "qbr", "profile", "expansion", "renewal"})
  void whereNothingIsKnownTheyFindAndProposeNothingAndSayWhatTheyNeed(String name) {
    Report report = look(name, new Histories());

    assertThat(report.findings()).isEmpty();
    assertThat(report.suggestions()).isEmpty();
    assertThat(report.missing()).isNotEmpty();
  }

  @Test
  void theRiskAgentNamesTheBreakAndProposesTheMotionOfTheLevel() {
    Report report =
        look(
            "risk",
            Histories.of(
                "workflow_integrated", "no",
                "usage_30d", "10",
                "roi_score", "20",
                "exec_engagement", "no"));

    assertThat(report.suggestions())
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.motion()).startsWith("Recovery");
              assertThat(suggestion.cause()).isEqualTo("Workflow");
              assertThat(suggestion.why()).contains("HIGH", "breaks at Workflow");
            });
    assertThat(report.findings().getFirst().source().cite()).startsWith("test.csv row ");
    assertThat(report.missing()).contains("evidence on Intent");
  }

  @Test
  void theRiskAgentAsksForEvidenceWhereALowIsUnproven() {
    Report report = look("risk", Histories.of("icp_score", "90"));

    assertThat(report.suggestions().getFirst().motion()).startsWith("Evidence first");
  }

  @Test
  void theOnboardingAgentNamesAnOverdueMilestone() {
    Report report =
        look(
            "onboarding",
            Histories.of("milestone_overdue_days", "20")
                .with("started_on", "2026-08-01", 0)
                .with(
                    new Entry.Milestone(
                        "m",
                        Source.of("milestones.csv", 4, "name"),
                        Histories.TODAY.minusDays(40),
                        "Data connected",
                        "onboarding",
                        null,
                        Histories.TODAY.minusDays(20),
                        null)));

    assertThat(report.findings())
        .extracting(Cited::text)
        .contains("Data connected was due on 2026-11-02");
    assertThat(report.suggestions().getFirst().motion()).startsWith("Onboard");
    assertThat(report.missing()).isEmpty();
  }

  @Test
  void theWorkflowAgentProposesOnlyWhatIsRed() {
    assertThat(look("integration", Histories.of("workflows_live_pct", "60")).suggestions())
        .isEmpty();
    assertThat(
            look("integration", Histories.of("workflow_integrated", "no")).suggestions().getFirst())
        .satisfies(
            suggestion -> {
              assertThat(suggestion.motion()).startsWith("Integrate");
              assertThat(suggestion.cause()).isEqualTo("Workflow");
            });
  }

  @Test
  void theVelocityAgentNamesThePhaseThatIsSlow() {
    Report report = look("velocity", Histories.of("time_to_value_ratio", "2.5"));

    assertThat(report.suggestions().getFirst().cause()).isEqualTo("Operational Change");
  }

  @ParameterizedTest
  @CsvSource({"89, 0", "90, 1", "200, 1"})
  void theQbrAgentGoesByTheLastReview(String days, int proposals) {
    assertThat(look("qbr", Histories.of("days_since_outcome_review", days)).suggestions())
        .hasSize(proposals);
  }

  @Test
  void theQbrAgentStaysOutOfARenewal() {
    assertThat(
            look(
                    "qbr",
                    Histories.of("days_since_outcome_review", "120")
                        .with("renewal_date", "2026-12-10", 0))
                .suggestions())
        .isEmpty();
  }

  @Test
  void theProfileAgentNamesTheWidestGap() {
    RetainedAccounts retained = new RetainedAccounts(Policies.engine());
    for (int at = 0; at < 9; at++) {
      retained.add(renamed(retained(70 + at), "name:r" + at));
    }
    Histories account =
        Histories.of("usage_30d", "22").with("segment", new Datum.Words("Mid-market"), 0);
    Profile profile =
        retained.profile(account.build(), Policies.engine().diagnose(account.build()));

    Report report = agent("profile").look(facts(account, profile));

    assertThat(report.suggestions().getFirst().cause()).isEqualTo("Usage");
    assertThat(report.suggestions().getFirst().why())
        .isEqualTo("usage, 30 days 22 where 9 that stayed have 74");
  }

  private static Histories retained(int usage) {
    return Histories.of("usage_30d", String.valueOf(usage))
        .with("segment", new Datum.Words("Mid-market"), 0)
        .with("started_on", "2024-01-01", 0)
        .with("renewal_date", "2027-06-30", 0);
  }

  private static AccountHistory renamed(Histories account, String id) {
    AccountHistory all = account.build();
    return new AccountHistory(
        new com.valueinmotion.account.AccountId(id), id, all.asOf(), all.series(), all.entries());
  }

  @Test
  void theExpansionAgentSurfacesBeforeTheRenewalWindowAndNotInIt() {
    Histories ready =
        Histories.of(
                "licenses", "100",
                "active_users", "96",
                "modules_used_pct", "90",
                "exec_engagement", "yes",
                "decision_maker_nps", "10",
                "next_use_cases", "2")
            .with("arr", new Datum.Cash(Money.of(new BigDecimal("1000"), "EUR")), 0);
    Report early = look("expansion", ready.with("renewal_date", "2027-09-30", 0));

    assertThat(early.suggestions().getFirst().motion()).startsWith("Grow");
    assertThat(early.findings()).isNotEmpty();

    Report late = look("expansion", ready.with("renewal_date", "2026-12-30", 0));
    assertThat(late.suggestions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-30, ''",
    "2027-03-22, T-120",
    "2027-02-20, T-90",
    "2027-01-21, T-60",
    "2026-12-22, T-30",
    "2026-11-01, past notice"
  })
  void theRenewalAgentWorksBackFromTheNoticeDeadline(String renewal, String step) {
    Report report =
        look("renewal", Histories.of("notice_days", "0").with("renewal_date", renewal, 0));

    List<String> motions = report.suggestions().stream().map(Suggestion::motion).toList();
    if (step.isEmpty()) {
      assertThat(motions).isEmpty();
    } else {
      assertThat(motions).singleElement().asString().startsWith("Renewal " + step);
    }
    assertThat(report.findings().getFirst().text()).contains(renewal);
  }
}
