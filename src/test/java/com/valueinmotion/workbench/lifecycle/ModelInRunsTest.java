package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.console.Speaking;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.anchor.FoundAnchor;
import com.valueinmotion.language.anchor.ScriptedModel;
import com.valueinmotion.language.telemetry.GenAi;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.Lease;
import com.valueinmotion.runtime.LeaseLost;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.draft.ModelInRuns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model in runs: it words plans and reads notes, and neither waits nor goes anywhere else for it.
 */
class ModelInRunsTest {
  private static final String EDWARD = "Edward will be your champion.";

  @TempDir private Path folder;

  private static Histories withoutChampion() {
    return Cases.terms(Histories.of("usage_30d", "80", "outcomes_defined", "2"))
        .with(Cases.person("d", "Ingrid Solheim", "decision maker"))
        .with(Cases.note("n", EDWARD));
  }

  private static FakeServer pointing() {
    return Speaking.ollama(
        ScriptedModel.json(List.of(new FoundAnchor(AnchorKind.CHAMPION, "N1", EDWARD, "Edward"))));
  }

  private static Step last(TestLifecycle walk, String node) throws Exception {
    return walk.steps().stream().filter(s -> s.node().equals(node)).toList().getLast();
  }

  @Test
  void anAnchorThatOnlyTheModelFindsIsQuotedAndItsQuestionIsASpanOfTheStep() throws Exception {
    try (FakeServer server = pointing();
        TestLifecycle walk = TestLifecycle.with(folder, withoutChampion())) {
      ModelInRuns model = walk.model(server.address());
      walk.by(PlanWriter.NONE, model);

      assertThat(walk.run()).contains("fetch-anchors [found]", "data-ready [yes]");

      Step fetched = last(walk, "fetch-anchors");
      assertThat(fetched.note()).contains("Champion: “" + EDWARD + "”");
      Span asked = walk.store().spans().ofRun(1).getFirst();
      assertThat(asked.step()).isEqualTo(fetched.number());
      assertThat(asked.attribute(GenAi.PROMPT)).isEqualTo("auditor");
      assertThat(asked.subject()).isEqualTo(TestLifecycle.ACCOUNT);
      assertThat(server.asked("/api/chat").getFirst().body()).contains("BEGIN NOTE N1");
    }
  }

  @Test
  void withoutTheServerThePersonIsAskedAndTheStepSaysWhy() throws Exception {
    try (FakeServer server = pointing();
        TestLifecycle walk = TestLifecycle.with(folder, withoutChampion())) {
      ModelInRuns model = walk.model(server.address());
      walk.by(PlanWriter.NONE, model);
      server.pause();

      assertThat(walk.run()).contains("fetch-anchors [none]").last().isEqualTo("data-request");

      assertThat(last(walk, "fetch-anchors").note()).contains("Nothing answers at");
      assertThat(walk.store().spans().ofRun(1)).isEmpty();
    }
  }

  @Test
  void byRulesNobodyIsAsked() throws Exception {
    try (FakeServer server = pointing();
        TestLifecycle walk = TestLifecycle.with(folder, withoutChampion())) {
      ModelInRuns model = walk.model(server.address());
      walk.by(model, model);

      new RunAccounts(walk.lifecycle().byRules()).all(Progress.unwatched());

      assertThat(walk.path()).contains("fetch-anchors [none]");
      assertThat(server.asked("/api/tags")).as("not even looked for").isEmpty();
    }
  }

  @Test
  void aModelThatStallsLosesNeitherTheLeaseNorTheStep() throws Exception {
    List<String> refused = new CopyOnWriteArrayList<>();
    List<Lease> stolen = new CopyOnWriteArrayList<>();
    try (FakeServer server = Speaking.ollama("");
        TestLifecycle walk = TestLifecycle.with(folder, Cases.broken());
        SqliteStore other = SqliteStore.open(folder.resolve("s.db"))) {
      walk.run();
      ModelInRuns model = walk.model(server.address());
      walk.by(
          (facts, plan, reason, pace) ->
              model.word(facts, plan, reason, new Pace(pace.heartbeat(), Duration.ofSeconds(3))),
          model);
      server.on(
          "/api/chat",
          (asked, reply) -> {
            reply.stream("application/x-ndjson");
            for (int i = 0; i < 24; i++) { // 48 s by the clock of the run: longer than a lease
              Thread.sleep(100);
              steal(other, walk.lifecycle().clock().instant(), refused, stolen);
            }
            reply.hang();
          });
      walk.hurry(20);

      walk.reject(walk.first(), "timing", "they are closed");

      assertThat(stolen).isEmpty();
      assertThat(refused).hasSizeGreaterThan(15);
      assertThat(server.sawHangUp()).isTrue();
      Step step = last(walk, "re-reason");
      assertThat(step.outcome()).isEqualTo("redrafted");
      assertThat(step.attempt()).isEqualTo(1);
      assertThat(step.note())
          .contains("the playbooks' words stand: qwen2.5:7b had not finished after 3 s");
      assertThat(walk.store().spans().ofRun(1))
          .singleElement()
          .satisfies(span -> assertThat(span.attribute(GenAi.ERROR_TYPE)).isEqualTo("slow"));
    }
  }

  private static void steal(
      SqliteStore store, Instant now, List<String> refused, List<Lease> stolen) {
    try {
      stolen.add(store.journal().lease(Lease.ofRun(1), "other", now, now.plusSeconds(30)));
    } catch (LeaseLost e) {
      refused.add(String.valueOf(e.getMessage()));
    } catch (JournalException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes everybody's name out of the titles and adds steps that name them, long overdue. */
  private static Plan misled(Plan plan, List<String> people) {
    List<PlanAction> actions =
        new ArrayList<>(plan.actions().stream().map(a -> a.withTitle("Do it")).toList());
    for (String name : people) {
      actions.add(
          new PlanAction(
              "model-" + name,
              "Ask " + name,
              plan.owner(),
              name,
              plan.asOf().minusDays(9),
              PlanAction.Status.NOT_STARTED,
              "asked",
              List.of("E2")));
    }
    return plan.withActions(actions);
  }

  @Test
  void theWayIsTheSameWhateverTheWordsAre() throws Exception {
    PlanWriter misleading =
        (facts, plan, reason, pace) ->
            new PlanWriter.Worded(
                misled(plan, facts.people().stream().map(p -> p.name()).toList()),
                "a model",
                List.of(),
                "");

    List<String> byRules = wayOf(folder.resolve("rules"), PlanWriter.NONE);
    List<String> byModel = wayOf(folder.resolve("model"), misleading);

    assertThat(byModel).isEqualTo(byRules);
    assertThat(byRules).contains("covered [no]", "re-reason [redrafted]", "re-reason [dropped]");
  }

  /** Through every gate, around each loop: new evidence, a person more, and all sorts of no. */
  private static List<String> wayOf(Path store, PlanWriter writer) throws Exception {
    Files.createDirectories(store);
    List<String> all = new ArrayList<>();
    for (String reason : List.of("evidence", "person", "timing", "size", "motion", "other")) {
      Path own = Files.createDirectories(store.resolve(reason));
      try (TestLifecycle walk =
          TestLifecycle.with(
              own, Cases.broken().with(Cases.person("e", "Lars Holm", "procurement")))) {
        walk.by(writer, walk.lifecycle().reader());
        walk.run();
        walk.accounts
            .of(TestLifecycle.ACCOUNT)
            .with(Cases.person("f", "Bo Lund", "user"))
            .with("csat_pct", "70", 0);
        walk.run();
        for (int i = 0; i < 4; i++) {
          for (QueueEntry entry : walk.queue().open()) {
            Proposal proposal = entry.proposal();
            if (proposal != null && proposal.isForTheAccount()) {
              assertThat(proposal.byRules().actions()).noneMatch(a -> a.id().startsWith("model"));
              walk.reject(entry, reason, "no");
              break;
            }
          }
        }
        walk.accounts.of(TestLifecycle.ACCOUNT).with("usage_30d", "4", 0);
        walk.later(8);
        walk.run();
        all.addAll(walk.path());
      }
    }
    return all;
  }
}
