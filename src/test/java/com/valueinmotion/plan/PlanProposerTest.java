package com.valueinmotion.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.Policies;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProposerTest {
  private final Plan plan = PlansForTests.planFor(PlansForTests.troubled());

  @Test
  void aBrokenFlowGetsARecoveryPlanThatMendsTheBreakFirst() {
    assertThat(plan.level()).isEqualTo(Level.HIGH);
    assertThat(plan.motion()).isEqualTo("Recovery: exec alignment + value proof plan (14 days)");
    assertThat(plan.breaksAt()).isEqualTo(Phase.OUTCOMES);
    assertThat(plan.ends().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
    assertThat(plan.ends()).isEqualTo(Histories.TODAY.plusDays(15));
    assertThat(plan.actions())
        .extracting(PlanAction::id)
        .contains(
            "exec-alignment", "value-proof", "mend-workflow", "mend-usage", "licence-optimisation")
        .doesNotHaveDuplicates();
    assertThat(plan.actions()).isSortedAccordingTo(java.util.Comparator.comparing(PlanAction::due));
  }

  @Test
  void namesAreFilledInWhereTheyAreKnownAndRolesWhereNot() {
    PlanAction alignment = action("exec-alignment");
    assertThat(alignment.title()).isEqualTo("30-minute alignment with Ingrid Solheim");
    assertThat(alignment.theirs()).isEqualTo("Ingrid Solheim");
    assertThat(alignment.ours()).isEqualTo("Ana Ruiz");
    assertThat(action("value-proof").theirs()).isEqualTo("budget owner, to be named");
    assertThat(plan.recipients())
        .extracting(Plan.Recipient::email)
        .containsExactly("mats@halden.example", "ingrid@halden.example");
  }

  @Test
  void everyFactIsCitedAndActionsPointToTheirs() {
    assertThat(plan.evidence())
        .isNotEmpty()
        .allSatisfy(
            e -> {
              assertThat(e.source().file()).isEqualTo("test.csv");
              assertThat(e.source().row()).isPositive();
              assertThat(e.threshold()).isNotBlank();
            });
    List<String> ids = plan.evidence().stream().map(Evidence::id).toList();
    assertThat(plan.actions()).allSatisfy(a -> assertThat(ids).containsAll(a.evidence()));
    assertThat(action("mend-usage").evidence()).isNotEmpty();
  }

  @Test
  void theMetricIsWhatIsWorstWhereTheFlowBreaks() {
    assertThat(plan.metric())
        .isEqualTo(new Metric("deal_complexity", "deal complexity", "75", "under 50"));
  }

  @Test
  void aHealthyAccountGetsAnExpansionPlan() {
    Plan expand = PlansForTests.planFor(Histories.of("usage_30d", "90"));
    assertThat(expand.motion()).startsWith("Expand");
    assertThat(expand.breaksAt()).isNull();
    assertThat(expand.metric().signal()).isEqualTo("next_use_cases");
    assertThat(expand.metric().start()).isEqualTo("unknown");
    assertThat(expand.actions()).hasSize(2);
    assertThat(expand.recipients()).isEmpty();
  }

  @Test
  void theSameDiagnosisGivesTheSamePlan() {
    assertThat(PlansForTests.planFor(PlansForTests.troubled()).contentHash())
        .isEqualTo(plan.contentHash());
  }

  @Test
  void everyEditChangesTheHashAndTheVersionAloneDoesNot() {
    assertThat(plan.withVersion(7).contentHash()).isEqualTo(plan.contentHash());
    assertThat(
            List.of(
                plan.withObjective("x"),
                plan.withTarget("x"),
                plan.withExitCriterion("x"),
                plan.withDates(plan.checkpoint().plusDays(1), plan.ends()),
                plan.withoutAction("value-proof"),
                plan.withActionMoved("value-proof", -1),
                plan.withWaivers(List.of(new Plan.Waiver("Lena Aune", "on leave"))),
                plan.withAction("value-proof", a -> a.withTitle("x"))))
        .allSatisfy(edited -> assertThat(edited.contentHash()).isNotEqualTo(plan.contentHash()));
  }

  @Test
  void howFarAnActionIsIsAnEditButNotWhatWasApproved() {
    Plan further = plan.withAction("value-proof", a -> a.withStatus(PlanAction.Status.DONE));

    assertThat(further.saysTheSameAs(plan)).isFalse();
    assertThat(further.contentHash()).isEqualTo(plan.contentHash());
    assertThat(plan.withVersion(7).saysTheSameAs(plan)).isTrue();
  }

  @Test
  void anApprovalIsVoidOnceThePlanOrItsEvidenceMoves() {
    PlanDecision approval =
        new PlanDecision(
            plan.id(),
            1,
            plan.contentHash(),
            java.time.Instant.EPOCH,
            "ana",
            PlanDecision.Kind.APPROVED,
            "");
    var today = PlansForTests.diagnose(PlansForTests.troubled());
    var later = PlansForTests.diagnose(PlansForTests.troubled().with("usage_30d", "18", 0));

    assertThat(PlanStatus.of(plan, List.of(), today)).isInstanceOf(PlanStatus.Draft.class);
    assertThat(PlanStatus.of(plan, List.of(approval), today))
        .isEqualTo(new PlanStatus.Approved(approval));
    assertThat(PlanStatus.of(plan.withObjective("x"), List.of(approval), today))
        .isInstanceOfSatisfying(
            PlanStatus.Voided.class, v -> assertThat(v.because()).contains("has changed since"));
    assertThat(PlanStatus.of(plan, List.of(approval), later))
        .isInstanceOfSatisfying(
            PlanStatus.Voided.class,
            v -> assertThat(v.because()).isEqualTo("newer evidence: usage, 30 days 22 → 18"));
  }

  @Test
  void playbooksThatLeaveAMotionOrAPhaseOutAreRefused() {
    String text = Policies.text(Playbooks.FILE);
    assertThatThrownBy(() -> Playbooks.read(text, List.of("Dance")))
        .isInstanceOf(PlaybookException.class)
        .hasMessageContaining("Dance");
    assertThatThrownBy(
            () -> Playbooks.read(text.replace("\n  Usage:\n", "\n  Using:\n"), List.of()))
        .isInstanceOf(PlaybookException.class)
        .hasMessageContaining("nothing mends Usage");
    assertThatThrownBy(() -> Playbooks.read(text.replaceFirst("due: 7", "due: soon"), List.of()))
        .isInstanceOf(PlaybookException.class)
        .hasMessageContaining("line ");
  }

  private PlanAction action(String id) {
    return plan.actions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
