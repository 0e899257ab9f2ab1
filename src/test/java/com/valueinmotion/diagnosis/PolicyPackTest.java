package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyPackTest {
  private static final PolicyTexts TEXTS = PolicyTexts.from(Policies::text);

  private static Policy read(String pack) throws PolicyException {
    return new PolicyReader().read(TEXTS, new PolicyPack("mine.yaml", pack));
  }

  @Test
  void aPackWithoutAWordIsTheShippedPolicy() throws PolicyException {
    assertThat(read("").hash()).isEqualTo(Policies.shipped().hash());
  }

  @Test
  void aPackChangesWhatItNamesAndNothingElse() throws PolicyException {
    Policy policy =
        read(
            """
            name: stricter on usage
            signals:
              - id: usage_30d
                red: "<40"
              - id: csat_pct
                fresh: 90
            risk:
              weights: {Usage: 60}
              gates:
                - {id: invoice-overdue, raises: HIGH}
            measures:
              usage: {trend: {perWeek: 20}}
            """);

    Policy shipped = Policies.shipped();
    assertThat(policy.hash()).isNotEqualTo(shipped.hash());
    assertThat(policy.signals()).hasSameSizeAs(shipped.signals());
    Signal usage = policy.signal("usage_30d").orElseThrow();
    assertThat(usage.scale().thresholdText(State.RED, usage.unit())).isEqualTo("red below 40");
    assertThat(usage.scale().thresholdText(State.AMBER, usage.unit())).isEqualTo("amber up to 50");
    assertThat(policy.signal("csat_pct").orElseThrow().fresh()).isEqualTo(90);
    assertThat(policy.signal("roi_score")).isEqualTo(shipped.signal("roi_score"));
    assertThat(policy.rules().weights().of(Phase.USAGE)).isEqualTo(60);
    assertThat(policy.rules().weights().of(Phase.VALUE)).isEqualTo(45);
    assertThat(policy.rules().gates()).hasSameSizeAs(shipped.rules().gates());
    assertThat(policy.rules().gates())
        .filteredOn(gate -> gate.id().equals("invoice-overdue"))
        .singleElement()
        .satisfies(gate -> assertThat(gate.raises()).isEqualTo(Level.HIGH))
        .satisfies(gate -> assertThat(gate.because()).isNotEmpty());
    assertThat(policy.measures().usage().trend().perWeek()).isEqualTo(20);
    assertThat(policy.measures().usage().trend().recentWeeks()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "risks: {}|1|is no part of a pack",
        "- usage|1|a pack has sections",
        "name: x\\nsignals:\\n  - id: usage_30d\\n    red: \"<90\"|4|must lie in that order",
        "signals:\\n  - id: usage_30d\\n    fresh: 0|3|at least 1",
        "signals:\\n  - id: usage_30d\\n    colour: red|3|\"colour\" is no setting",
        "signals:\\n  - id: usage_3d\\n    red: \"<20\"|2|no signal is called usage_3d",
        "risk:\\n  weights:\\n    Usage: 160|3|from 0 to 100",
        "risk:\\n  weights:\\n    Use: 40|3|only",
        "risk:\\n  brokenAt: 50|2|brokenAt must be 60",
        "risk:\\n  high: {broken: 2}|2|more broken phases than MEDIUM",
        "risk:\\n  bands:\\n    HIGH: {from: 60, to: 100}|3|without gap",
        "risk:\\n  mend: {looks: 0}|2|at least one look",
        "risk:\\n"
            + "  gates:\\n"
            + "    - id: mine\\n"
            + "      raises: HIGH\\n"
            + "      because: x\\n"
            + "      signal: {id: nps}|6|tests nps, which is no signal",
        "risk:\\n  urgencyLater: 99|2|more urgent",
        "measures:\\n  usage: {trend: {perWeek: many}}|2|many",
        "measures:\\n  usage: {trend: {perWeek: 0.5}}|2|perWeek",
        "signals:\\n  - id: usage_30d\\n    red: \"<20\"\\n    red: \"<30\"|4|Duplicate",
        "signals: [|1|",
        "signals: 5|1|a list",
        "risk:\\n  - brokenAt|2|a map",
      })
  void aMistakeIsNamedWithFileLineAndReason(String pack, int line, String problem) {
    assertThatThrownBy(() -> read(pack.replace("\\n", "\n")))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("mine.yaml, line " + line + ": ")
        .hasMessageContaining(problem == null ? "" : problem);
  }
}
