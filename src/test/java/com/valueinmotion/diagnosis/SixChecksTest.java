package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first version's rule must come out of the full engine, on every boundary. */
class SixChecksTest {
  private final Engine engine = Policies.engine();
  private final SixChecks checks = new SixChecks(Policies.shipped());

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "29",
          "29.99999999999",
          "30",
          "31",
          "49",
          "49.99999999999",
          "50",
          "50.00000000001",
          "51",
          "65",
          "66",
          "70",
          "70.00000000001",
          "71",
          "80",
          "100");

  private record V0(
      String icp, String complexity, String usage, boolean workflow, String roi, boolean exec) {
    Diagnosis by(Engine engine) {
      return engine.diagnose(history());
    }

    SixChecks.Outcome by(SixChecks checks) {
      return checks.check(history()).orElseThrow();
    }

    private AccountHistory history() {
      return Histories.of(
              "name", "Test",
              "icp_score", icp,
              "deal_complexity", complexity,
              "usage_30d", usage,
              "workflow_integrated", workflow ? "yes" : "no",
              "roi_score", roi,
              "exec_engagement", exec ? "yes" : "no")
          .build();
    }

    /** The rule as it was first written, in the order of its reasons. */
    List<String> reasons() {
      List<String> reasons = new ArrayList<>();
      addIf(reasons, Double.parseDouble(icp) < 50, "Low ICP fit");
      addIf(reasons, Double.parseDouble(complexity) > 70, "High deal complexity");
      addIf(reasons, Double.parseDouble(usage) < 30, "Low usage (30d)");
      addIf(reasons, !workflow, "No workflow integration");
      addIf(reasons, Double.parseDouble(roi) < 50, "Low ROI / value perception");
      addIf(reasons, !exec, "No executive engagement");
      return reasons;
    }

    Level level() {
      int total = reasons().size();
      return total >= 4 ? Level.HIGH : total >= 2 ? Level.MEDIUM : Level.LOW;
    }

    private static void addIf(List<String> list, boolean condition, String text) {
      if (condition) {
        list.add(text);
      }
    }
  }

  @Test
  void levelAndReasonsAreThoseOfTheRuleOnEveryBoundary() {
    int checked = 0;
    for (String icp : NUMBERS) {
      for (String other : NUMBERS) {
        for (int bits = 0; bits < 16; bits++) {
          boolean low = (bits & 4) > 0;
          V0 account =
              new V0(
                  icp,
                  other,
                  low ? icp : other,
                  (bits & 1) > 0,
                  (bits & 8) > 0 ? icp : other,
                  (bits & 2) > 0);
          Diagnosis diagnosis = account.by(engine);
          assertThat(diagnosis.level()).as("%s", account).isEqualTo(account.level());
          assertThat(redTexts(diagnosis))
              .as("%s", account)
              .containsExactlyInAnyOrderElementsOf(account.reasons());
          SixChecks.Outcome alone = account.by(checks);
          assertThat(alone).as("%s", account).isEqualTo(checks.of(diagnosis));
          assertThat(alone.reasons())
              .as("%s", account)
              .extracting(Signal::whenRed)
              .containsExactlyElementsOf(account.reasons());
          checked++;
        }
      }
    }
    assertThat(checked).isEqualTo(NUMBERS.size() * NUMBERS.size() * 16);
  }

  private static List<String> redTexts(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .filter(f -> f.state() == State.RED)
        .map(Finding::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "80, 30, 70, true, 80, true, LOW",
    "49, 30, 70, true, 80, true, LOW",
    "49, 71, 70, true, 80, true, MEDIUM",
    "49, 71, 29, true, 80, true, MEDIUM",
    "49, 71, 29, false, 80, true, HIGH",
    "50, 70, 30, true, 50, true, LOW",
  })
  void totalsMakeLevels(
      String icp,
      String complexity,
      String usage,
      boolean workflow,
      String roi,
      boolean exec,
      Level level) {
    assertThat(new V0(icp, complexity, usage, workflow, roi, exec).by(engine).level())
        .isEqualTo(level);
  }

  @Test
  void motionsAreThoseOfTheFirstVersion() {
    assertThat(Stream.of(Level.values()).map(l -> engine.policy().rules().motions().of(l)))
        .containsExactly(
            "Expand: identify next use case + exec value review",
            "Stabilize: integrate 1 workflow + adoption targets",
            "Recovery: exec alignment + value proof plan (14 days)");
  }
}
