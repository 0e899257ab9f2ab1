package com.valueinmotion.workbench.lifecycle;

import static com.valueinmotion.workbench.lifecycle.TestLifecycle.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.lifecycle.Channels;
import com.valueinmotion.agent.lifecycle.Outcome;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.StepKind;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every node, gate and edge of the lifecycle graph, walked; one test for each thing it says. */
class LifecycleWalkTest {
  private static final Set<String> WALKED = new TreeSet<>();

  @TempDir Path folder;

  /** Only where the whole class was run: then nothing of the graph is left unwalked. */
  @AfterAll
  static void everyEdgeWasWalked() throws Exception {
    Graph graph = ProductRules.load().graph().graph();
    List<String> unwalked =
        graph.edges().stream().map(GraphEdge::id).filter(id -> !WALKED.contains(id)).toList();
    if (WALKED.size() > graph.edges().size() / 2) {
      assertThat(unwalked).as("edges no test walks").isEmpty();
    }
  }

  private TestLifecycle of(Histories account) throws Exception {
    return TestLifecycle.with(folder, account);
  }

  private static void done(TestLifecycle walk) throws Exception {
    walk.steps();
    WALKED.addAll(walk.walked());
    walk.close();
  }

  @Test
  void itStartsByLoadingTheAccountAndThePhaseRouterSendsItToTheHandoffAudit() throws Exception {
    TestLifecycle walk = of(Cases.healthy());

    assertThat(walk.run())
        .startsWith("load", "router [transition]", "handoff-audit", "data-ready [yes]");
    done(walk);
  }

  @Test
  void withAllAnchorsItIsReadyForStageTwo() throws Exception {
    TestLifecycle walk = of(Cases.healthy());

    assertThat(walk.run()).containsSubsequence("data-ready [yes]", "diagnostic");
    done(walk);
  }

  @Test
  void aMissingAnchorIsFetchedFromANoteWordByWord() throws Exception {
    Histories account =
        Cases.terms(Histories.of("outcomes_defined", "2", "usage_30d", "80"))
            .with(Cases.person("c", "Mats Ekberg", "champion"))
            .with(Cases.note("n", "Good call. Ingrid Solheim is our decision maker. More soon."));
    TestLifecycle walk = of(account);

    assertThat(walk.run())
        .containsSubsequence(
            "data-ready [no]", "fetch-anchors [found]", "handoff-audit", "data-ready [yes]");
    Step fetched = step(walk, "fetch-anchors");
    assertThat(fetched.note())
        .contains("“Ingrid Solheim is our decision maker.”", "notes.csv row 7");
    done(walk);
  }

  @Test
  void aNoteThatDeniesItIsNoAnchor() throws Exception {
    Histories account =
        Cases.terms(Histories.of("outcomes_defined", "2"))
            .with(Cases.person("c", "Mats Ekberg", "champion"))
            .with(Cases.note("n", "Ingrid Solheim is no longer the decision maker."));
    TestLifecycle walk = of(account);

    assertThat(walk.run()).contains("fetch-anchors [none]");
    done(walk);
  }

  @Test
  void whatNoTextSaysIsAskedOfAPersonWithADueDate() throws Exception {
    TestLifecycle walk = of(Cases.terms(Histories.of("usage_30d", "80")));

    assertThat(walk.run()).endsWith("fetch-anchors [none]", "data-request");
    QueueEntry asked = walk.first();
    assertThat(asked.ask().draft().title())
        .isEqualTo("Bring in: Pain with a metric, Champion, Decision maker");
    assertThat(((QueueEntry.Data) asked.content()).request().due())
        .isEqualTo(walk.today().plusDays(14));
    done(walk);
  }

  @Test
  void stillMissingAfterTheBoundItIsOfLowMaturityAndStaysInStageOne() throws Exception {
    TestLifecycle walk = of(Cases.terms(Histories.of("usage_30d", "80")));
    walk.run();
    walk.later(16);
    walk.goOn();
    assertThat(walk.path())
        .containsSubsequence(
            "data-request [overdue]", "handoff-audit", "data-ready [no]", "data-request");
    walk.later(16);

    assertThat(walk.goOn())
        .endsWith(
            "data-request [overdue]", "handoff-audit", "data-ready [no]", "low-maturity", "held");
    assertThat(step(walk, "low-maturity").note()).startsWith("maturity 25, missing: Pain");
    assertThat(walk.queue().open()).isEmpty();
    done(walk);
  }

  @Test
  void whatIsHeldGoesOnWhenTheAnchorsCome() throws Exception {
    TestLifecycle walk = of(Cases.terms(Histories.of("usage_30d", "80")));
    walk.run();
    walk.reject(walk.first(), "other", "the customer will not say");
    assertThat(walk.path()).endsWith("data-request [refused]", "low-maturity", "held");

    walk.later(1);
    walk.accounts.put(ACCOUNT, Cases.healthy());

    assertThat(walk.run())
        .containsSubsequence("held [evidence]", "load", "data-ready [yes]", "diagnostic");
    done(walk);
  }

  @Test
  void whatIsAskedForArrivesWithTheNextImport() throws Exception {
    TestLifecycle walk = of(Cases.terms(Histories.of("usage_30d", "80")));
    walk.run();
    walk.later(1);
    walk.accounts.put(ACCOUNT, Cases.healthy());

    assertThat(walk.run())
        .containsSubsequence("data-request [evidence]", "load", "data-ready [yes]");
    assertThat(walk.queue().open())
        .noneMatch(entry -> entry.ask().draft().kind().equals("data request"));
    done(walk);
  }

  @Test
  void aPersonMayGoOnWithoutAnAnchorAndItIsOnRecord() throws Exception {
    TestLifecycle walk = of(Cases.terms(Histories.of("usage_30d", "80")));
    walk.run();
    QueueEntry asked = walk.first();
    walk.decide().approve(asked.ask().id(), asked.ask().draft().hash(), "Ana", "small account");

    assertThat(walk.path())
        .containsSubsequence("data-request [waived]", "handoff-audit", "data-ready [yes]");
    assertThat(step(walk, "data-request").note()).isEqualTo("Ana goes on without: small account");
    done(walk);
  }

  @Test
  void stakeholderMappingAndPainCheckGoSideBySideAndBothMustArrive() throws Exception {
    TestLifecycle walk = of(Cases.healthy());

    assertThat(walk.run())
        .containsSubsequence("diagnostic", "stakeholders", "pain-check", "risk-detected [no]");
    assertThat(step(walk, "diagnostic").edges())
        .containsExactly("diagnostic → stakeholders", "diagnostic → pain-check");
    done(walk);
  }

  @Test
  void departuresAndSilenceAreFound() throws Exception {
    Histories account =
        Cases.healthy()
            .with(Cases.person("s", "Lena Aune", "sponsor", null, Histories.TODAY.minusDays(9)))
            .with(Cases.person("q", "Otto Falk", "user lead", Histories.TODAY.minusDays(90), null));
    TestLifecycle walk = of(account);
    walk.run();

    assertThat(Channels.STAKEHOLDERS.in(state(walk).channels()).orElseThrow())
        .extracting(cited -> cited.text())
        .containsExactly(
            "Lena Aune (sponsor) left on 2026-11-13",
            "Otto Falk (user lead) has not been in touch since 2026-08-24");
    done(walk);
  }

  @Test
  void withRiskAMitigationPlanIsDraftedAndAPersonIsAsked() throws Exception {
    TestLifecycle walk = of(Cases.broken());

    assertThat(walk.run())
        .containsSubsequence(
            "risk-detected [yes]", "draft-mitigation", "is-it-safe [no]", "approval");
    assertThat(proposal(walk).motion()).startsWith("Recovery");
    assertThat(walk.effects.done()).isEmpty();
    done(walk);
  }

  @Test
  void withoutRiskASuccessPlanIsDrafted() throws Exception {
    TestLifecycle walk = of(Cases.healthy());

    assertThat(walk.run()).containsSubsequence("risk-detected [no]", "draft-success");
    assertThat(proposal(walk).motion()).startsWith("Expand");
    done(walk);
  }

  @Test
  void aPlanThatTouchesEverybodyPassesTheStakeholderGate() throws Exception {
    TestLifecycle walk = of(Cases.broken());

    assertThat(walk.run()).containsSubsequence("covered [yes]", "velocity");
    done(walk);
  }

  @Test
  void nobodyIsDropped() throws Exception {
    Histories account =
        Cases.broken()
            .with(Cases.person("q", "Otto Falk", "user lead"))
            .with(Cases.person("p", "Eva Lind", "procurement"));
    TestLifecycle walk = of(account);

    assertThat(walk.run()).containsSubsequence("covered [no]", "cover", "velocity");
    assertThat(proposal(walk).plan().actions())
        .extracting(PlanAction::title)
        .contains("Tell Eva Lind, Otto Falk what is planned");
    done(walk);
  }

  @Test
  void bothVelocitySensorsAreReadBeforeTheNextBestActions() throws Exception {
    TestLifecycle walk = of(Cases.healthy());

    assertThat(walk.run())
        .containsSubsequence("velocity", "time-to-value", "licence-use", "next-best-action [some]");
    assertThat(step(walk, "licence-use").note()).contains("95%");
    done(walk);
  }

  @Test
  void whatIsSafeIsCarriedOutByPolicyAndLogged() throws Exception {
    Histories account = Cases.healthy().with("days_since_outcome_review", "120", 0);

    TestLifecycle walk = of(account);

    assertThat(walk.run()).containsSubsequence("is-it-safe [yes]", "auto-execute", "approval");
    assertThat(walk.store().decisions().log())
        .singleElement()
        .satisfies(
            decided -> {
              assertThat(decided.title()).isEqualTo("Prepare the QBR");
              assertThat(decided.by()).startsWith("policy ");
              assertThat(decided.reason()).contains("stays on this laptop");
            });
    assertThat(walk.effects.order()).singleElement().asString().contains("keep-plan");
    done(walk);
  }

  @Test
  void anApprovedPlanIsExecutedOnceAndThenObserved() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    walk.approveAll();

    assertThat(walk.path())
        .containsSubsequence(
            "approval [approved]", "execute [done]", "approval [decided]", "observe");
    assertThat(walk.effects.order())
        .hasSize(2)
        .anyMatch(key -> key.contains("keep-plan"))
        .anyMatch(key -> key.contains("draft-mail"));
    walk.run();
    walk.goOn();
    assertThat(walk.effects.done().values()).containsOnly(1);
    done(walk);
  }

  @Test
  void aRejectedPlanIsReasonedAnewWithTheReason() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    Proposal before = proposal(walk);
    walk.reject(walk.first(), "timing", "they close their year");

    assertThat(walk.path())
        .containsSubsequence(
            "approval [rejected]", "re-reason [redrafted]", "is-it-safe [no]", "approval");
    Proposal after = proposal(walk);
    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.changed())
        .containsExactly(
            "drafted anew, 14 days later, but not past the notice deadline, as Ana said: they close"
                + " their year");
    assertThat(after.plan().actions().getFirst().due())
        .isEqualTo(before.plan().actions().getFirst().due().plusDays(14));
    done(walk);
  }

  @Test
  void afterThreeReplansItIsAnOpenQuestion() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    for (int replan = 0; replan < 4; replan++) {
      walk.reject(walk.first(), "timing", "not yet");
    }

    assertThat(walk.path())
        .endsWith("approval [rejected]", "re-reason [dropped]", "approval [decided]", "observe");
    assertThat(walk.queue().open())
        .singleElement()
        .satisfies(entry -> assertThat(entry.ask().draft().title()).startsWith("Open question"));
    done(walk);
  }

  @Test
  void whatWasRejectedForGoodDoesNotComeBackUnlessTheEvidenceHasChanged() throws Exception {
    TestLifecycle walk = of(Cases.strained());
    walk.run();
    walk.reject(walk.first(), "other", "we have another plan");
    walk.approve(walk.first());
    assertThat(walk.queue().open()).isEmpty();

    walk.later(1);
    walk.accounts.of(ACCOUNT).with(Cases.note("z", "Nothing of interest."));
    walk.run();
    assertThat(walk.queue().open()).as("the evidence is the same").isEmpty();

    walk.later(1);
    walk.accounts.of(ACCOUNT).with("usage_30d", "4", -2);
    walk.run();
    assertThat(proposal(walk).changed())
        .containsExactly("back, though Ana rejected it: usage, 30 days 10 → 4");
    done(walk);
  }

  @Test
  void newEvidenceWhileAPersonIsAskedLeadsBackToTheStartAndTheNewDraftSaysWhatChanged()
      throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    long before = walk.first().ask().id();
    walk.later(1);
    walk.accounts.of(ACCOUNT).with("usage_30d", "4", -1);

    assertThat(walk.run())
        .containsSubsequence("approval [evidence]", "load", "router [diagnostic]", "approval");
    assertThat(walk.first().ask().id()).isNotEqualTo(before);
    assertThat(proposal(walk).changed()).containsExactly("usage, 30 days 10 → 4");
    done(walk);
  }

  @Test
  void aDraftBesideAPlanUnderWayIsBroughtUpToDateToo() throws Exception {
    TestLifecycle walk = of(Cases.strained().with("days_since_outcome_review", "120", 0));
    walk.run();
    assertThat(walk.path()).contains("auto-execute");
    walk.later(1);
    walk.accounts.of(ACCOUNT).with("usage_30d", "4", -1);

    assertThat(walk.run()).containsSubsequence("router [observing]", "approval");
    assertThat(proposal(walk).changed()).containsExactly("usage, 30 days 10 → 4");
    walk.approve(walk.first());
    done(walk);
  }

  @Test
  void whatAPersonAskedForInsteadStaysWhileItsEvidenceHolds() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    walk.reject(walk.first(), "motion", "too heavy");
    String motion = proposal(walk).motion();
    walk.later(1);
    walk.accounts.of(ACCOUNT).with(Cases.note("z", "Nothing of interest."));
    walk.run();

    assertThat(walk.queue().open()).hasSize(1);
    assertThat(proposal(walk).motion()).isEqualTo(motion).startsWith("Stabilize");
    done(walk);
  }

  @Test
  void evidenceThatChangesBetweenApprovalAndExecutionVoidsTheApproval() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    QueueEntry entry = walk.first();
    walk.store()
        .decisions()
        .decide(
            new com.valueinmotion.runtime.Answer(
                entry.ask().id(),
                entry.ask().draft().hash(),
                com.valueinmotion.runtime.Verdict.APPROVED,
                entry.ask().draft().hash(),
                "Ana",
                java.time.Instant.EPOCH,
                "",
                null,
                new java.util.TreeMap<>()));
    walk.later(1);
    walk.accounts.of(ACCOUNT).with("usage_30d", "4", -1);

    assertThat(walk.goOn()).containsSubsequence("execute [changed]", "load", "approval");
    assertThat(walk.effects.done()).isEmpty();
    assertThat(walk.store().decisions().log().getLast().verdict().words()).isEqualTo("void");
    done(walk);
  }

  @Test
  void observingWakesAtTheCheckpointAndContinuesWhileThePlanHasTime() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    walk.approveAll();
    walk.later(13);

    assertThat(walk.goOn())
        .containsSubsequence(
            "observe [look]",
            "load",
            "router [observing]",
            "check-outcome [continued]",
            "velocity",
            "next-best-action [none]",
            "observe");
    done(walk);
  }

  @Test
  void aPlanThatReachesItsTargetIsResolvedAndTheRunIsOver() throws Exception {
    TestLifecycle walk = of(Cases.strained());
    walk.run();
    walk.approveAll();
    walk.later(20);
    walk.accounts
        .of(ACCOUNT)
        .with("usage_30d", "90", -6)
        .with("roi_score", "90", -6)
        .with("usage_30d", "90", -20)
        .with("roi_score", "90", -20);

    assertThat(walk.run()).endsWith("check-outcome [resolved]", "resolved");
    assertThat(walk.queue().later()).as("reminders go with the plan").isEmpty();
    assertThat(walk.run()).as("the next run begins anew").contains("router [transition]");
    done(walk);
  }

  @Test
  void aPlanThatEndsWithoutItsTargetIsEscalated() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    walk.approveAll();
    walk.later(20);

    assertThat(walk.goOn())
        .containsSubsequence("check-outcome [escalated]", "diagnostic", "draft-mitigation");
    assertThat(proposal(walk).changed())
        .singleElement()
        .asString()
        .startsWith("escalated: ")
        .contains("the plan ended on");
    assertThat(Channels.OUTCOMES.in(state(walk).channels()).orElseThrow())
        .extracting(Outcome::kind)
        .containsExactly(Outcome.Kind.ESCALATED);
    done(walk);
  }

  @Test
  void aHealthyAccountWithNothingUnderWayGoesStraightToItsVelocity() throws Exception {
    TestLifecycle walk = of(Cases.healthy());
    walk.run();
    walk.reject(walk.first(), "other", "not now");
    walk.later(1);
    walk.accounts.of(ACCOUNT).with(Cases.note("z", "Nothing of interest."));

    assertThat(walk.run())
        .containsSubsequence("load", "router [velocity]", "velocity", "next-best-action [some]");
    done(walk);
  }

  @Test
  void anAccountThatIsNoLongerKnownIsAskedNothingAnyMore() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    assertThat(walk.queue().open()).hasSize(1);
    walk.accounts.forget(ACCOUNT);

    new RunAccounts(walk.lifecycle()).all(Progress.unwatched());

    assertThat(walk.queue().open()).isEmpty();
    assertThat(walk.store().decisions().log().getLast().reason())
        .isEqualTo("nothing is known of the account any more");
    done(walk);
  }

  @Test
  void aReminderThatIsDoneIsKeptAndNotAskedAgain() throws Exception {
    TestLifecycle walk = of(Cases.broken());
    walk.run();
    walk.approveAll();
    walk.later(7);
    QueueEntry due = walk.first();
    assertThat(due.content()).isInstanceOf(QueueEntry.Due.class);
    walk.approve(due);

    assertThat(walk.queue().open())
        .noneMatch(e -> e.ask().draft().key().equals(due.ask().draft().key()));
    assertThat(walk.effects.order().getLast()).contains("action-status").endsWith("DONE");
    assertThat(walk.at()).containsExactly("observe");
    done(walk);
  }

  private static Step step(TestLifecycle walk, String node) throws Exception {
    return walk.steps().stream()
        .filter(s -> s.node().equals(node))
        .filter(s -> s.kind() != StepKind.WAITS)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static RunState state(TestLifecycle walk) throws Exception {
    return RunState.after(walk.lifecycle().graph().graph(), walk.steps());
  }

  private static Proposal proposal(TestLifecycle walk) throws Exception {
    return walk.queue().open().stream()
        .flatMap(entry -> Optional.ofNullable(entry.proposal()).stream())
        .findFirst()
        .orElseThrow();
  }
}
