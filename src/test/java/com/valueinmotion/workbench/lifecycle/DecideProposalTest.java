package com.valueinmotion.workbench.lifecycle;

import static com.valueinmotion.workbench.lifecycle.TestLifecycle.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideProposalTest {
  @TempDir Path folder;

  private TestLifecycle walk;

  @BeforeEach
  void run() throws Exception {
    walk = TestLifecycle.with(folder, Cases.broken());
    walk.run();
  }

  @AfterEach
  void close() throws Exception {
    walk.close();
  }

  private static Proposal of(QueueEntry entry) {
    return Objects.requireNonNull(entry.proposal());
  }

  @Test
  void anApprovalOfADraftWhoseEvidenceHasChangedIsRefusedInAClearSentence() throws Exception {
    QueueEntry seen = walk.first();
    walk.accounts.of(ACCOUNT).with("usage_30d", "4", 0);

    assertThatThrownBy(() -> walk.approve(seen))
        .isInstanceOf(WorkbenchException.class)
        .hasMessage(
            "The evidence has changed since this was drafted: usage, 30 days 10 → 4. Nothing was"
                + " approved. It has been drafted anew: look at it again.");

    assertThat(walk.effects.done()).isEmpty();
    assertThat(walk.store().decisions().log()).isEmpty();
    QueueEntry anew = walk.first();
    assertThat(anew.ask().id()).isNotEqualTo(seen.ask().id());
    assertThat(of(anew).changed()).containsExactly("usage, 30 days 10 → 4");
    walk.approve(anew);
    assertThat(walk.effects.done()).hasSize(2);
  }

  @Test
  void daysThatMerelyPassedAreNoChange() throws Exception {
    walk.accounts.put(ACCOUNT, Cases.broken().with("days_since_exec_touch", "130", 0));
    walk.run();
    walk.later(2);

    walk.approve(walk.first());

    assertThat(walk.store().decisions().log())
        .extracting(Decision::verdict)
        .containsExactly(Verdict.APPROVED);
  }

  @Test
  void anApprovalAppliesToWhatWasEdited() throws Exception {
    QueueEntry seen = walk.first();
    Plan edited = of(seen).plan().withObjective("Dispatch runs by itself");
    Decision made =
        walk.decide().approveEdited(seen.ask().id(), seen.ask().draft().hash(), edited, "Ana");

    assertThat(made.verdict()).isEqualTo(Verdict.EDITED);
    assertThat(made.seen()).isNotEqualTo(made.decided());
    assertThat(walk.effects.order())
        .anyMatch(key -> key.contains(edited.contentHash().substring(0, 16)));
  }

  @Test
  void anEditThatDropsAStakeholderIsRefusedUnlessItSaysWhy() throws Exception {
    QueueEntry seen = walk.first();
    Plan plan = of(seen).plan();
    List<PlanAction> without =
        plan.actions().stream()
            .filter(action -> !(action.theirs() + action.title()).contains("Priya Nair"))
            .toList();
    Plan dropped = plan.withActions(without);

    assertThatThrownBy(
            () ->
                walk.decide()
                    .approveEdited(seen.ask().id(), seen.ask().draft().hash(), dropped, "Ana"))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining("Priya Nair is in no action of this plan");

    Plan waived = dropped.withWaivers(List.of(new Plan.Waiver("Priya Nair", "on leave")));
    walk.decide().approveEdited(seen.ask().id(), seen.ask().draft().hash(), waived, "Ana");
    assertThat(walk.store().decisions().log()).hasSize(1);
  }

  @Test
  void aDecisionOnOtherContentThanIsThereIsRefused() throws Exception {
    QueueEntry seen = walk.first();

    assertThatThrownBy(() -> walk.decide().approve(seen.ask().id(), "something else", "Ana", ""))
        .hasMessageContaining("not what you saw");
    assertThat(walk.effects.done()).isEmpty();
  }

  @Test
  void aRejectionNeedsAReason() throws Exception {
    QueueEntry seen = walk.first();

    assertThatThrownBy(() -> walk.reject(seen, "", " ")).hasMessageContaining("Say why");
    assertThat(walk.store().decisions().log()).isEmpty();
  }

  @Test
  void whatIsSnoozedIsBackOnItsDay() throws Exception {
    QueueEntry seen = walk.first();
    assertThatThrownBy(
            () ->
                walk.decide()
                    .snooze(seen.ask().id(), seen.ask().draft().hash(), walk.today(), "Ana"))
        .hasMessageContaining("still to come");

    walk.decide()
        .snooze(seen.ask().id(), seen.ask().draft().hash(), walk.today().plusDays(3), "Ana");

    assertThat(walk.queue().open()).isEmpty();
    assertThat(walk.queue().later()).hasSize(1);
    walk.later(3);
    assertThat(walk.queue().open()).hasSize(1);
  }

  @Test
  void anApprovalThatIsTakenBackIsOpenAgainAndCanBeGivenAgain() throws Exception {
    QueueEntry seen = walk.first();
    walk.approve(seen);
    Decision made = walk.store().decisions().log().getLast();

    walk.decide().undo(made, "Ana");

    QueueEntry again = walk.first();
    assertThat(again.ask().draft().hash()).isEqualTo(seen.ask().draft().hash());
    walk.approve(again);
    assertThat(walk.at()).containsExactly("observe");
    assertThat(walk.effects.order())
        .as("the mail was drafted once, and each approval kept")
        .filteredOn(key -> key.contains("draft-mail"))
        .hasSize(1);
  }

  @Test
  void aRejectionThatIsTakenBackBringsTheDraftBackAsItWas() throws Exception {
    QueueEntry seen = walk.first();
    walk.reject(seen, "timing", "not now");
    walk.decide().undo(walk.store().decisions().log().getLast(), "Ana");

    assertThat(walk.first().ask().draft().hash()).isEqualTo(seen.ask().draft().hash());
    assertThat(of(walk.first()).changed()).isEmpty();
  }

  @Test
  void eachReasonLeadsToItsOwnNextDraft() throws Exception {
    Proposal first = of(walk.first());
    walk.reject(walk.first(), "size", "too much");
    Proposal fewer = of(walk.first());
    assertThat(fewer.plan().actions().size()).isLessThan(first.plan().actions().size());
    assertThat(fewer.replan()).isEqualTo(1);

    walk.reject(walk.first(), "person", "Ingrid has no time");
    Proposal others = of(walk.first());
    assertThat(others.plan().actions().getFirst().theirs())
        .isNotEqualTo(fewer.plan().actions().getFirst().theirs());

    walk.reject(walk.first(), "motion", "too heavy");
    Proposal other = of(walk.first());
    assertThat(other.motion()).startsWith("Stabilize");
    assertThat(other.changed().getFirst()).contains("by another motion");
  }

  @Test
  void evidenceThatAPersonCallsWrongIsLeftOutWithWhatRestsOnItAlone() throws Exception {
    Proposal before = of(walk.first());
    String wrong = before.plan().evidence().getFirst().id();
    walk.reject(walk.first(), "evidence", wrong + " is from a test tenant");

    Proposal after = of(walk.first());
    assertThat(after.plan().evidence()).noneMatch(e -> e.id().equals(wrong));
    assertThat(after.plan().actions()).noneMatch(a -> a.evidence().equals(List.of(wrong)));
    assertThat(after.changed().getFirst()).startsWith("drafted anew, without " + wrong);
  }
}
