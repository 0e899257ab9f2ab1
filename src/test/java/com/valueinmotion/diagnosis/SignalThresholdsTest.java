package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every signal of the catalogue as a file may state it, on both sides of each of its thresholds. A
 * dash stands for a threshold that a signal does not have.
 */
class SignalThresholdsTest {
  private final Engine engine = Policies.engine();

  private static final String TABLE =
      """
      icp_score                  | 65.1 | 65   | 50   | 49.9
      business_goal_recorded     | yes  | no   | -    | -
      deal_complexity            | 49.9 | 50   | 70   | 70.1
      outcomes_defined           | 2    | 1    | 1    | 0
      days_since_outcome_review  | 89   | 90   | 180  | 181
      workflow_integrated        | yes  | -    | -    | no
      workflows_live_pct         | 75.1 | 75   | 40   | 39.9
      sync_failure_age_days      | 1    | 2    | 7    | 8
      time_to_value_ratio        | 1.24 | 1.25 | 2    | 2.01
      users_trained_pct          | 80.1 | 80   | 50   | 49.9
      admin_inactive_days        | 13   | 14   | 30   | 31
      milestone_overdue_days     | 13   | 14   | 45   | 46
      seats_activated_pct        | 80.1 | 80   | 60   | 59.9
      shelfware_pct              | 29.9 | 30   | 50   | 50.1
      modules_used_pct           | 60.1 | 60   | 30   | 29.9
      teams_below_line_pct       | 24.9 | 25   | 50   | 50.1
      usage_gini                 | 0.59 | 0.6  | 0.8  | 0.81
      usage_30d                  | 50.1 | 50   | 30   | 29.9
      usage_trend_pct            | -14.9| -15  | -30  | -30.1
      usage_cusum                | 3.99 | 4    | 5    | 5.01
      days_since_core_action     | 6    | 7    | 21   | 22
      power_users_lost_pct       | 19.9 | 20   | 40   | 40.1
      usage_robust_cv            | 0.49 | 0.5  | 1    | 1.01
      ticket_spike_p             | 0.051| 0.05 | 0.01 | 0.0099
      open_escalations           | 0    | 1    | -    | 2
      resolution_sla_ratio       | 0.99 | 1    | 1.5  | 1.51
      reopened_tickets_pct       | 14.9 | 15   | 30   | 30.1
      csat_pct                   | 80.1 | 80   | 60   | 59.9
      roi_score                  | 65.1 | 65   | 50   | 49.9
      outcome_realised_pct       | 80.1 | 80   | 50   | 49.9
      days_since_value_proof     | 119  | 120  | 210  | 211
      cost_per_active_user_ratio | 1.49 | 1.5  | 2.5  | 2.51
      next_use_cases             | 1    | 0    | -    | -
      seats_change_pct           | -4.9 | -5   | -15  | -15.1
      exec_engagement            | yes  | -    | -    | no
      days_since_exec_touch      | 59   | 60   | 120  | 121
      sponsor_left               | no   | -    | -    | yes
      active_stakeholders        | 3    | 2    | 2    | 1
      decision_maker_nps         | 9    | 8    | -    | -
      renewal_steps_overdue      | 0    | 1    | 2    | 3
      invoice_overdue_days       | 14   | 15   | 45   | 46
      renewal_flag               | none | budget_cut | - | competitor
      """;

  /** A signal and its values: still good, at amber, still amber, red. */
  private record Row(String signal, String good, String amber, String stillAmber, String red) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(
          cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }
  }

  private static Stream<Row> rows() {
    return TABLE.lines().map(Row::of);
  }

  @Test
  void everySignalStandsInTheTable() {
    assertThat(rows().map(Row::signal).toList())
        .containsExactlyElementsOf(engine.policy().signals().stream().map(Signal::id).toList());
  }

  @Test
  void eachSideOfEachThresholdReadsAsItShould() {
    rows()
        .forEach(
            row -> {
              assertThat(state(row.signal(), row.good(), 0)).as("%s", row).isEqualTo(State.GOOD);
              if (!row.amber().equals("-")) {
                assertThat(state(row.signal(), row.amber(), 0))
                    .as("%s", row)
                    .isEqualTo(State.AMBER);
              }
              if (!row.stillAmber().equals("-")) {
                assertThat(state(row.signal(), row.stillAmber(), 0))
                    .as("%s", row)
                    .isEqualTo(State.AMBER);
              }
              if (!row.red().equals("-")) {
                assertThat(state(row.signal(), row.red(), 0)).as("%s", row).isEqualTo(State.RED);
              }
            });
  }

  @Test
  void aStaleGoodReadingIsUnknownAndAStaleBadOneStands() {
    rows()
        .forEach(
            row -> {
              Signal signal = engine.policy().signal(row.signal()).orElseThrow();
              String bad = row.red().equals("-") ? row.amber() : row.red();
              assertThat(state(row.signal(), row.good(), signal.fresh()))
                  .as("%s", row)
                  .isEqualTo(State.GOOD);
              assertThat(state(row.signal(), row.good(), signal.fresh() + 1))
                  .as("%s", row)
                  .isEqualTo(State.UNKNOWN);
              Finding stale = finding(row.signal(), bad, signal.fresh() + 1);
              assertThat(stale.state()).as("%s", row).isEqualTo(state(row.signal(), bad, 0));
              assertThat(stale.stale()).as("%s", row).isTrue();
            });
  }

  @Test
  void withoutAReadingEverySignalIsUnknown() {
    assertThat(engine.diagnose(new Histories().build()).findings())
        .hasSize(42)
        .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(State.UNKNOWN))
        .allSatisfy(finding -> assertThat(finding.valueText()).isEqualTo("unknown"));
  }

  @ParameterizedTest
  @CsvSource({"usage_30d, lots", "workflow_integrated, 3", "renewal_flag, 7"})
  void aValueOfAnotherKindIsUnknown(String signal, String value) {
    assertThat(state(signal, value, 0)).isEqualTo(State.UNKNOWN);
  }

  private State state(String signal, String value, int daysAgo) {
    return finding(signal, value, daysAgo).state();
  }

  private Finding finding(String signal, String value, int daysAgo) {
    return engine.diagnose(new Histories().with(signal, value, daysAgo).build()).findings().stream()
        .filter(finding -> finding.signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }
}
