package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
  private final Engine engine = Policies.engine();

  private Diagnosis diagnose(Histories histories) {
    return engine.diagnose(histories.build());
  }

  private static Finding finding(Diagnosis diagnosis, String signal) {
    return diagnosis.findings().stream()
        .filter(f -> f.signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "usage_30d, 100, 0",
    "usage_30d, 70, 0",
    "usage_30d, 60, 14",
    "usage_30d, 50.01, 28",
    "usage_30d, 50, 30",
    "usage_30d, 40, 44",
    "usage_30d, 30, 59",
    "usage_30d, 29.99, 60",
    "usage_30d, 15, 80",
    "usage_30d, 0, 100",
    "deal_complexity, 50, 30",
    "deal_complexity, 70, 59",
    "deal_complexity, 70.1, 60",
    "deal_complexity, 100, 100",
    "open_escalations, 0, 0",
    "open_escalations, 1, 30",
    "open_escalations, 2, 60",
    "open_escalations, 9, 100",
    "active_stakeholders, 3, 29",
    "active_stakeholders, 2, 59",
    "active_stakeholders, 1, 80",
    "active_stakeholders, 0, 100",
    "next_use_cases, 1, 29",
    "next_use_cases, 0, 59",
    "decision_maker_nps, 0, 59",
    "exec_engagement, no, 80",
    "exec_engagement, yes, 0",
    "renewal_flag, none, 0",
    "renewal_flag, budget_cut, 45",
    "renewal_flag, notice, 100",
  })
  void severityRunsInStraightLinesThroughThePolicysPoints(
      String signal, String value, int severity) {
    assertThat(
            engine
                .policy()
                .signal(signal)
                .orElseThrow()
                .severity(Histories.of(signal, value).build().latest(signal).orElseThrow().value()))
        .isEqualTo(severity);
  }

  @Test
  void whatIsNotKnownIsUnknownAndNeverGood() {
    Diagnosis diagnosis = diagnose(new Histories());

    assertThat(diagnosis.level()).isEqualTo(Level.LOW);
    assertThat(diagnosis.levelText()).isEqualTo("LOW, unproven");
    assertThat(diagnosis.upperLevel()).isEqualTo(Level.HIGH);
    assertThat(diagnosis.motion()).isEqualTo("Evidence first: bring in what is missing");
    assertThat(diagnosis.coverage()).isZero();
    assertThat(diagnosis.unknownPhases()).containsExactlyElementsOf(Phase.FLOW);
    assertThat(diagnosis.phases()).allSatisfy(p -> assertThat(p.friction()).isNull());
  }

  @Test
  void aGoodReadingBecomesUnknownPastItsFreshnessAndABadOneStands() {
    Diagnosis fresh =
        diagnose(new Histories().with("usage_30d", "80", 35).with("csat_pct", "50", 60));
    assertThat(finding(fresh, "usage_30d").state()).isEqualTo(State.GOOD);
    assertThat(finding(fresh, "csat_pct").stale()).isFalse();

    Diagnosis later =
        diagnose(new Histories().with("usage_30d", "80", 36).with("csat_pct", "50", 61));
    assertThat(finding(later, "usage_30d").state()).isEqualTo(State.UNKNOWN);
    assertThat(later.phase(Phase.USAGE).friction()).isNull();
    assertThat(finding(later, "csat_pct").state()).isEqualTo(State.RED);
    assertThat(finding(later, "csat_pct").stale()).isTrue();
    assertThat(later.phase(Phase.IMPACT).coverage()).isZero();
    assertThat(later.phase(Phase.IMPACT).broken()).isTrue();
  }

  @Test
  void familiesAddUpAndOneFamilySpeaksOnce() {
    int one = friction(diagnose(Histories.of("usage_30d", "22")), Phase.USAGE);
    int sameFamily =
        friction(
            diagnose(Histories.of("usage_30d", "22", "days_since_core_action", "22")), Phase.USAGE);
    int otherFamily =
        friction(diagnose(Histories.of("usage_30d", "22", "usage_trend_pct", "-20")), Phase.USAGE);

    assertThat(one).isEqualTo(70);
    assertThat(sameFamily).isEqualTo(one);
    assertThat(otherFamily).isEqualTo(70 + 30 * 39 / 100);
  }

  @Test
  void ambersStrainAPhaseButOnlyARedBreaksIt() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of("csat_pct", "61", "open_escalations", "1", "reopened_tickets_pct", "29"));

    assertThat(friction(diagnosis, Phase.IMPACT)).isEqualTo(59);
    assertThat(diagnosis.phase(Phase.IMPACT).broken()).isFalse();
  }

  @Test
  void theBreakIsThePhaseThatExplainsWhatComesAfterIt() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of(
                "icp_score",
                "80",
                "workflows_live_pct",
                "33",
                "seats_activated_pct",
                "40",
                "usage_30d",
                "10",
                "roi_score",
                "30",
                "deal_complexity",
                "40"));

    assertThat(diagnosis.breaksAt().orElseThrow().phase()).isEqualTo(Phase.WORKFLOW);
    assertThat(diagnosis.breaksAt().orElseThrow().explains()).isBetween(90, 100);
  }

  @Test
  void aBreakMayStandOnReadingsThatAreMildEachForItself() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of(
                "time_to_value_ratio",
                "1.24",
                "users_trained_pct",
                "81",
                "admin_inactive_days",
                "13",
                "roi_score",
                "10"));

    assertThat(diagnosis.reasons()).extracting(f -> f.signal().id()).containsExactly("roi_score");
    assertThat(friction(diagnosis, Phase.OPERATIONAL_CHANGE)).isEqualTo(59);
    Break at = diagnosis.breaksAt().orElseThrow();
    assertThat(at.phase()).isEqualTo(Phase.OPERATIONAL_CHANGE);
    assertThat(at.rootCause().signal().id()).isEqualTo("time_to_value_ratio");
  }

  @Test
  void aLateBreakIsNotBlamedOnAnEarlyStrain() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of(
                "icp_score",
                "50",
                "business_goal_recorded",
                "yes",
                "deal_complexity",
                "10",
                "outcomes_defined",
                "3",
                "workflow_integrated",
                "yes",
                "sync_failure_age_days",
                "0",
                "usage_30d",
                "90",
                "roi_score",
                "5",
                "outcome_realised_pct",
                "10",
                "exec_engagement",
                "no"));

    assertThat(diagnosis.breaksAt().orElseThrow().phase()).isEqualTo(Phase.VALUE);
  }

  @Test
  void noBreakIsNamedWhileNothingIsBroken() {
    assertThat(diagnose(Histories.of("icp_score", "50")).breaksAt()).isEmpty();
  }

  @Test
  void gatesRaiseAndSayWhy() {
    Diagnosis notice = diagnose(Histories.of("renewal_flag", "notice"));
    assertThat(notice.level()).isEqualTo(Level.HIGH);
    assertThat(notice.gates()).containsExactly("Written notice has been given");

    assertThat(diagnose(Histories.of("invoice_overdue_days", "60")).level()).isEqualTo(Level.LOW);
    assertThat(diagnose(Histories.of("invoice_overdue_days", "61")).level())
        .isEqualTo(Level.MEDIUM);
    assertThat(diagnose(Histories.of("sponsor_left", "yes", "renewal_date", in(91))).level())
        .isEqualTo(Level.MEDIUM);
    assertThat(diagnose(Histories.of("sponsor_left", "yes", "renewal_date", in(90))).level())
        .isEqualTo(Level.HIGH);
    assertThat(diagnose(Histories.of("usage_30d", "80", "renewal_date", in(121))).level())
        .isEqualTo(Level.LOW);
    assertThat(diagnose(Histories.of("usage_30d", "80", "renewal_date", in(120))).level())
        .isEqualTo(Level.MEDIUM);
  }

  @Test
  void theNoticePeriodMovesTheDeadline() {
    Diagnosis diagnosis =
        diagnose(Histories.of("usage_30d", "0", "renewal_date", in(150), "notice_days", "90"));

    assertThat(diagnosis.term().daysToDeadline(Histories.TODAY)).contains(60);
    assertThat(diagnosis.level()).isEqualTo(Level.MEDIUM);
    assertThat(diagnosis.priority().urgencyTenths()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 30", "0, 30", "30, 30", "31, 25", "90, 20", "91, 16", "121, 13", "180, 13", "181, 10"
  })
  void urgencyGrowsTowardsTheDeadline(int days, int tenths) {
    assertThat(diagnose(Histories.of("renewal_date", in(days))).priority().urgencyTenths())
        .isEqualTo(tenths);
  }

  @Test
  void priorityIsArrTimesProbabilityTimesUrgency() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of("usage_30d", "0", "roi_score", "0")
                .with("arr", new Datum.Cash(Money.of(new BigDecimal("100000"), "EUR")), 0));
    Priority priority = diagnosis.priority();

    assertThat(priority.probability())
        .isEqualByComparingTo(
            BigDecimal.valueOf(3L * diagnosis.index() + diagnosis.upperIndex())
                .divide(BigDecimal.valueOf(800)));
    assertThat(priority.urgency()).isEqualByComparingTo("1.6");
    assertThat(priority.value()).isEqualTo(100_000L * priority.eightHundredths() * 16 / 8000);
    assertThat(diagnose(Histories.of("usage_30d", "0")).priority().value()).isNull();
  }

  @Test
  void theIndexLiesInItsLevelsBand() {
    assertThat(diagnose(new Histories()).index()).isZero();
    Diagnosis high =
        diagnose(
            Histories.of(
                "icp_score", "0", "deal_complexity", "100", "usage_30d", "0", "roi_score", "0"));
    assertThat(high.level()).isEqualTo(Level.HIGH);
    // 1 − 0.8 × 0.75 × 0.55 × 0.55 = 0.8185; 70 + ⌊30 × 0.8185⌋
    assertThat(high.index()).isEqualTo(94);
  }

  @Test
  void shelfwareIsDerivedFromSeatsAndActiveUsersAndCostsMoney() {
    Diagnosis diagnosis =
        diagnose(
            Histories.of("licenses", "100", "active_users", "35")
                .with("arr", new Datum.Cash(Money.of(new BigDecimal("50000"), "EUR")), 0));
    Finding shelfware = finding(diagnosis, "shelfware_pct");

    assertThat(shelfware.valueText()).isEqualTo("65%");
    assertThat(shelfware.state()).isEqualTo(State.RED);
    assertThat(shelfware.evidence().orElseThrow().source().column()).isEqualTo("active_users");
    assertThat(diagnosis.waste())
        .singleElement()
        .satisfies(
            waste -> {
              assertThat(waste.kind()).isEqualTo(WasteKind.MUDA);
              assertThat(waste.motion()).isEqualTo("Licence optimisation plan");
              assertThat(waste.leading().words(Money::toString)).isEqualTo("65 of 100 seats idle");
              assertThat(waste.yearly()).isEqualTo(Money.of(new BigDecimal("32500"), "EUR"));
            });
    assertThat(diagnosis.context()).extracting(ContextFact::id).containsExactly("licence_use_pct");
  }

  @Test
  void stakeholdersCountWhileTheyAreThereAndInTouch() {
    Histories people =
        new Histories()
            .with(person("a", 10, null))
            .with(person("b", 91, null))
            .with(person("c", 5, Histories.TODAY.minusDays(1)));

    Finding finding = finding(diagnose(people), "active_stakeholders");
    assertThat(finding.valueText()).isEqualTo("1");
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("1 of 3 contacts touched in 90 days");
    assertThat(
            finding(diagnose(new Histories().with(person("a", -1, null))), "active_stakeholders")
                .state())
        .isEqualTo(State.UNKNOWN);
  }

  private static Entry person(String key, int touchedDaysAgo, @Nullable LocalDate left) {
    return new Entry.Stakeholder(
        key,
        Source.of("contacts.csv", 2, "name"),
        Histories.TODAY,
        key,
        "champion",
        null,
        null,
        2,
        null,
        touchedDaysAgo < 0 ? null : Histories.TODAY.minusDays(touchedDaysAgo),
        left);
  }

  @Test
  void everySignalOfTheCatalogueSpeaksInEveryState() {
    assertThat(engine.policy().signals())
        .hasSize(42)
        .allSatisfy(
            signal -> {
              assertThat(signal.targetText()).isNotBlank();
              assertThat(
                      List.of(State.RED, State.AMBER, State.GOOD).stream()
                          .map(s -> signal.scale().thresholdText(s, signal.unit())))
                  .anySatisfy(text -> assertThat(text).isNotBlank());
            });
  }

  private static int friction(Diagnosis diagnosis, Phase phase) {
    Integer friction = diagnosis.phase(phase).friction();
    assertThat(friction).isNotNull();
    return friction == null ? -1 : friction;
  }

  private static String in(int days) {
    return Histories.TODAY.plusDays(days).toString();
  }
}
