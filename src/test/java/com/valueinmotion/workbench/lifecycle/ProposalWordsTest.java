package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.agent.PlanWriter.Worded;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.runtime.Hashes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose words a proposal is in, and what a decision binds to. */
class ProposalWordsTest {
  @TempDir private Path folder;
  private QueueEntry entry;
  private Proposal proposal;

  @BeforeEach
  void propose() throws Exception {
    try (TestLifecycle walk = TestLifecycle.with(folder, Cases.broken())) {
      walk.run();
      entry = walk.first();
      proposal = Objects.requireNonNull(entry.proposal());
    }
  }

  @Test
  void whatWasKeptBeforeModelsWordedPlansIsReadAndBindsAsItDid() throws Exception {
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(entry.ask().draft().content());
    json.remove(List.of("wordedBy", "rulesPlan", "toWord"));

    Proposal old = Channel.read(json.toString(), new TypeReference<>() {});

    assertThat(old).isEqualTo(proposal);
    assertThat(old.wordedBy()).isEmpty();
    assertThat(old.byRules()).isEqualTo(old.plan());
    List<String> words =
        new ArrayList<>(List.of(old.key(), old.agent(), old.why(), old.plan().contentHash()));
    old.findings().forEach(f -> words.addAll(List.of(f.text(), f.source().cite())));
    words.addAll(old.changed());
    assertThat(old.hash()).isEqualTo(Hashes.of(words.toArray(String[]::new)));
  }

  @Test
  void whoWordedItIsShownSoADecisionBindsToIt() throws Exception {
    Proposal worded =
        proposal.worded(
            new Worded(proposal.plan().withObjective("Other words"), "qwen2.5:7b", List.of(), ""));

    assertThat(worded.hash()).isNotEqualTo(proposal.withPlan(worded.plan()).hash());
    assertThat(worded.byRules()).isEqualTo(proposal.plan());
    assertThat(worded.changed()).isEqualTo(proposal.changed());
    Proposal kept = Channel.read(Channel.text(worded), new TypeReference<>() {});
    assertThat(kept).isEqualTo(worded);
  }

  @Test
  void whatAPersonHasEditedIsNobodysWordsButTheirs() {
    Proposal worded =
        proposal.worded(
            new Worded(proposal.plan().withObjective("Other words"), "qwen2.5:7b", List.of(), ""));

    Proposal edited = worded.withPlan(worded.plan().withObjective("My words"));

    assertThat(edited.wordedBy()).isEmpty();
    assertThat(edited.byRules()).isEqualTo(edited.plan());
  }

  @Test
  void wordsThatDidNotComeLeaveEverythingAsItWas() {
    assertThat(proposal.worded(Worded.asItWas(proposal.plan(), List.of(), "Nobody is there.")))
        .isEqualTo(proposal);
  }
}
