package com.valueinmotion.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.agent.Governance.Decides;
import com.valueinmotion.agent.lifecycle.LifecycleGraph;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.language.anchor.AnchorRules;
import com.valueinmotion.plan.Motion;
import com.valueinmotion.plan.Playbooks;
import com.valueinmotion.plan.Reach;
import com.valueinmotion.workbench.ProductRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy of the agents, and what is said of one that cannot be used. */
class GovernanceTest {
  private final Playbooks playbooks;
  private final AnchorRules anchors;
  private final String text;

  GovernanceTest() throws Exception {
    ProductRules rules = ProductRules.load();
    this.playbooks = rules.proposer().playbooks();
    this.anchors = rules.governance().anchors();
    this.text = Files.readString(Path.of("resources", "policy", Governance.FILE));
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER, false, LOW, PERSON, it reaches the customer",
    "NOBODY, true, LOW, PERSON, it touches what is paid",
    "NOBODY, false, HIGH, PERSON, the account is at high risk",
    "NOBODY, false, MEDIUM, POLICY, 'it is routine, stays on this laptop and can be taken back'",
    "CUSTOMER, true, HIGH, PERSON, it reaches the customer"
  })
  void theFirstRuleThatHoldsDecides(
      Reach reach, boolean money, Level level, Decides decides, String because) throws Exception {
    Governance governance = Governance.read(text, anchors, playbooks);
    Governance.Rule rule = governance.rule(new Motion("x", reach, money, Optional.empty()), level);

    assertThat(rule.decides()).isEqualTo(decides);
    assertThat(rule.because()).isEqualTo(because);
  }

  @Test
  void aWordOfItChangesTheHash() throws Exception {
    assertThat(Governance.read(text.replace("replans: 3", "replans: 4"), anchors, playbooks).hash())
        .isNotEqualTo(Governance.read(text, anchors, playbooks).hash());
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() {
    assertThatThrownBy(
            () -> Governance.read(text.replace("replans: 3", "replans: often"), anchors, playbooks))
        .isInstanceOf(GovernanceException.class)
        .hasMessageMatching("(?s)governance.yaml, line \\d+: .*often.*");
    assertThatThrownBy(
            () -> Governance.read(text.replace("Prepare the QBR", "Dance"), anchors, playbooks))
        .hasMessage("governance.yaml: no playbook is called \"Dance\"");
    assertThatThrownBy(
            () ->
                Governance.read(
                    text.replace("  - {decides: person, because: no rule calls it safe}\n", ""),
                    anchors,
                    playbooks))
        .hasMessageContaining("the last rule must hold");
  }

  @Test
  void theGraphThatIsShippedCanBeRunAndABrokenOneIsRefused() throws Exception {
    String graph = Files.readString(Path.of("resources", "graph", LifecycleGraph.FILE));

    assertThat(LifecycleGraph.read(graph).graph().nodes()).hasSize(28);
    assertThatThrownBy(() -> LifecycleGraph.read(graph.replace("to: low-maturity}", "to: lost}")))
        .isInstanceOf(GovernanceException.class)
        .hasMessageContaining("lost, which is no node");
    assertThatThrownBy(() -> LifecycleGraph.read(graph.replace("kind: gate", "kind: great")))
        .hasMessageMatching("(?s)lifecycle.yaml, line \\d+: .*");
  }
}
