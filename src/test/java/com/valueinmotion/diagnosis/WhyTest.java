package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Second breaks, root causes, leave-one-out influences and the smallest set of phases to mend. */
class WhyTest {
  private final Engine engine = Policies.engine();

  private Diagnosis diagnose(String... keysAndNumbers) {
    return engine.diagnose(Histories.of(keysAndNumbers).build());
  }

  private static Influence influence(Diagnosis diagnosis, String signal) {
    return diagnosis.why().influences().stream()
        .filter(i -> i.finding().signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSecondBreakIsNamedWhereTheFirstExplainsUnderSixtyPercent() {
    Diagnosis diagnosis =
        diagnose(
            "icp_score", "0", // Intent 100
            "business_goal_recorded", "yes",
            "deal_complexity", "10", // Outcomes, Workflow and Adoption are well
            "outcomes_defined", "3",
            "workflow_integrated", "yes",
            "sync_failure_age_days", "0",
            "users_trained_pct", "100",
            "admin_inactive_days", "0",
            "milestone_overdue_days", "0",
            "shelfware_pct", "0",
            "modules_used_pct", "100",
            "teams_below_line_pct", "0",
            "roi_score", "0", // Value 100
            "days_since_value_proof", "0",
            "cost_per_active_user_ratio", "1");

    assertThat(diagnosis.breaksAt().orElseThrow().phase()).isEqualTo(Phase.VALUE);
    assertThat(diagnosis.breaksAt().orElseThrow().explains()).isLessThan(60);
    assertThat(diagnosis.breaksAt().orElseThrow().rootCause().signal().id()).isEqualTo("roi_score");
    Break second = diagnosis.secondBreak().orElseThrow();
    assertThat(second.phase()).isEqualTo(Phase.INTENT);
    assertThat(second.rootCause().signal().family()).isEqualTo("fit");
    assertThat(second.explains() + diagnosis.breaksAt().orElseThrow().explains())
        .isBetween(98, 100);
  }

  @Test
  void oneBreakIsEnoughWhereItExplainsMost() {
    Diagnosis diagnosis = diagnose("workflows_live_pct", "10", "usage_30d", "10");

    assertThat(diagnosis.breaksAt().orElseThrow().explains()).isEqualTo(100);
    assertThat(diagnosis.secondBreak()).isEmpty();
  }

  @Test
  void aReasonCountsForWhatTheIndexWouldLoseWithoutIt() {
    Diagnosis diagnosis = diagnose("icp_score", "20", "usage_30d", "10", "roi_score", "10");
    Influence usage = influence(diagnosis, "usage_30d");
    Diagnosis without = diagnose("icp_score", "20", "usage_30d", "100", "roi_score", "10");

    assertThat(diagnosis.level()).isEqualTo(Level.HIGH);
    assertThat(usage.without()).isEqualTo(without.level()).isEqualTo(Level.MEDIUM);
    assertThat(usage.points()).isEqualTo(diagnosis.index() - without.index()).isPositive();
    assertThat(usage.sameFamily()).isFalse();
  }

  @Test
  void twoSignalsOfOneFamilyEachShowNothingAndSayWhy() {
    Diagnosis diagnosis = diagnose("usage_30d", "10", "days_since_core_action", "47");

    assertThat(diagnosis.why().influences())
        .hasSize(2)
        .allSatisfy(i -> assertThat(i.points()).isLessThanOrEqualTo(1))
        .anySatisfy(i -> assertThat(i.sameFamily()).isTrue());
    Influence alone = influence(diagnose("usage_30d", "10"), "usage_30d");
    assertThat(alone.sameFamily()).isFalse();
    assertThat(alone.points()).isPositive();
  }

  @Test
  void aGateOpenedByASignalFallsWithIt() {
    Diagnosis diagnosis = diagnose("renewal_flag", "notice");

    assertThat(influence(diagnosis, "renewal_flag").without()).isEqualTo(Level.LOW);
    assertThat(diagnosis.why().mending().orElseThrow())
        .isEqualTo(new Mend(List.of(Phase.REINVESTMENT), Level.LOW));
  }

  @Test
  void whatOnlyMissingEvidenceRaisedNoMendingLowers() {
    Diagnosis diagnosis =
        diagnose("usage_30d", "80", "renewal_date", Histories.TODAY.plusDays(100).toString());

    assertThat(diagnosis.level()).isEqualTo(Level.MEDIUM);
    assertThat(diagnosis.why().mending()).isEmpty();
  }

  @Test
  void saysHowManyUnknownPhasesWouldDecide() {
    Diagnosis diagnosis =
        diagnose(
            "icp_score",
            "20",
            "usage_30d",
            "10",
            "deal_complexity",
            "10",
            "roi_score",
            "90",
            "workflow_integrated",
            "yes");

    assertThat(diagnosis.level()).isEqualTo(Level.MEDIUM);
    assertThat(diagnosis.upperLevel()).isEqualTo(Level.HIGH);
    assertThat(diagnosis.verdict().deciding()).isEqualTo(2);
    assertThat(diagnosis.unknownPhases()).hasSize(6);
  }

  /** The set found is as small as any: all smaller sets are tried, by mending them in earnest. */
  @Test
  void noSmallerSetOfPhasesWouldLowerTheLevel() {
    SplittableRandom random = new SplittableRandom(20261122);
    int mended = 0;
    for (int n = 0; n < 400; n++) {
      Histories histories = new Histories();
      for (Map.Entry<Phase, String> each : SIGNALS.entrySet()) {
        if (random.nextInt(4) > 0) {
          int bad = random.nextInt(100);
          histories.with(each.getValue(), value(each.getValue(), bad), 0);
        }
      }
      if (random.nextInt(3) == 0) {
        histories.with("renewal_flag", "notice", 0);
      }
      AccountHistory history = histories.build();
      Diagnosis diagnosis = engine.diagnose(history);
      Mend mend = diagnosis.why().mending().orElse(null);
      if (mend != null) {
        mended++;
        assertThat(after(history, mend.phases())).isEqualTo(mend.then());
        for (List<Phase> fewer : subsets(diagnosis, mend.phases().size() - 1)) {
          assertThat(after(history, fewer)).isEqualTo(diagnosis.level());
        }
      }
    }
    assertThat(mended).isGreaterThan(150);
  }

  private static final Map<Phase, String> SIGNALS =
      Map.of(
          Phase.INTENT, "icp_score",
          Phase.OUTCOMES, "deal_complexity",
          Phase.WORKFLOW, "workflows_live_pct",
          Phase.ADOPTION, "modules_used_pct",
          Phase.USAGE, "usage_30d",
          Phase.IMPACT, "csat_pct",
          Phase.VALUE, "roi_score",
          Phase.REINVESTMENT, "invoice_overdue_days");

  private static String value(String signal, int bad) {
    return String.valueOf(
        signal.equals("deal_complexity")
            ? bad
            : signal.equals("invoice_overdue_days") ? bad / 2 : 100 - bad);
  }

  private Level after(AccountHistory history, List<Phase> phases) {
    Map<String, Datum> good = new HashMap<>();
    for (Phase phase : phases) {
      String signal = SIGNALS.getOrDefault(phase, "");
      good.put(
          signal,
          Datum.Quantity.of(
              signal.equals("deal_complexity") || signal.equals("invoice_overdue_days") ? 0 : 100));
      if (phase == Phase.REINVESTMENT) {
        good.put("renewal_flag", new Datum.Words("none"));
      }
    }
    return engine.diagnoseIf(history, good).level();
  }

  /** All sets of so many of the broken phases, and of the phase behind a gate. */
  private static List<List<Phase>> subsets(Diagnosis diagnosis, int size) {
    List<Phase> candidates =
        Phase.FLOW.stream()
            .filter(phase -> diagnosis.phase(phase).broken() && SIGNALS.containsKey(phase))
            .toList();
    List<List<Phase>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << candidates.size(); bits++) {
      if (Integer.bitCount(bits) == size) {
        List<Phase> some = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
          if ((bits & 1 << at) != 0) {
            some.add(candidates.get(at));
          }
        }
        all.add(some);
      }
    }
    return all;
  }
}
