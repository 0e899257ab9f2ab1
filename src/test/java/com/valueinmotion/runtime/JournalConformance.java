package com.valueinmotion.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.NodePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every journal must hold, written against the ports alone. */
public abstract class JournalConformance {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private final Graph graph = SmallGraph.graph();
  private Instant now = START;

  /** A journal and what people see of it. */
  public record Journals(RunJournal runs, Decisions decisions) {}

  /** The same journal each time, opened anew: as another process would find it. */
  protected abstract Journals journals() throws Exception;

  /** An empty journal from now on. */
  protected abstract void forget() throws Exception;

  private Driver driver(RunJournal journal, Effects effects, String holder) {
    return new Driver(journal, graph, List.of(), effects, () -> now, holder);
  }

  private Driver driver(Effects effects) throws Exception {
    return driver(journals().runs(), effects, "one");
  }

  private static Effects counting() {
    return new CountingEffects(CountingEffects.Seen.YES);
  }

  private RunState drive(String subject, Effects effects) throws Exception {
    Driver driver = driver(effects);
    return driver.drive(driver.open(subject), SmallGraph.works());
  }

  private Decision decide(Verdict verdict) throws Exception {
    Decisions decisions = journals().decisions();
    Ask ask = decisions.open().getFirst();
    return decisions.decide(answer(ask, verdict, ask.draft().hash()));
  }

  private Answer answer(Ask ask, Verdict verdict, String seen) {
    return new Answer(ask.id(), seen, verdict, seen, "Ana", now, "because", null, new TreeMap<>());
  }

  @Test
  void aRunGoesToWhereItWaitsAndOnFromThere() throws Exception {
    CountingEffects effects = new CountingEffects(CountingEffects.Seen.YES);

    RunState waiting = drive("a", effects);

    assertThat(waiting.status()).isEqualTo(RunStatus.WAITING);
    assertThat(waiting.at()).containsExactly("ask");
    assertThat(waiting.channels())
        .containsEntry("n", "nnn")
        .containsEntry("sum", "leftnnn+rightnnn");
    assertThat(effects.done()).isEmpty();

    decide(Verdict.APPROVED);
    RunState over = drive("a", effects);

    assertThat(over.status()).isEqualTo(RunStatus.DONE);
    assertThat(effects.order()).containsExactly("1/act/one", "1/act/two");
    assertThat(journals().runs().effects(1))
        .extracting(Effect::state)
        .containsOnly(Effect.State.DONE);
  }

  @Test
  void aBoundedLoopEndsAndTheNextEdgeIsTaken() throws Exception {
    RunState waiting = drive("a", counting());

    assertThat(waiting.taken())
        .containsEntry("again [yes] → begin", 2)
        .containsEntry("again [yes] → split", 1);
  }

  @Test
  void theStateIsTheFoldOfTheStepsAfterEachOfThem() throws Exception {
    RunState waiting = drive("a", counting());
    List<Step> steps = journals().runs().steps(1);

    assertThat(RunState.after(graph, steps)).isEqualTo(waiting);
    assertThat(RunState.after(graph, steps.subList(0, 3)).channels()).containsEntry("n", "nn");
    assertThat(steps).extracting(Step::number).isSorted().doesNotHaveDuplicates();
  }

  /** At every write of a whole run, before and after it became durable. */
  @ParameterizedTest
  @EnumSource(CountingEffects.Seen.class)
  void aCrashAtAnySeamLosesNothingAndRepeatsNothing(CountingEffects.Seen seen) throws Exception {
    int seams = wholeRun(new CrashingJournal(journals().runs(), Integer.MAX_VALUE, true));
    assertThat(seams).isGreaterThan(20);
    for (int at = 1; at <= seams; at++) {
      for (boolean after : new boolean[] {false, true}) {
        forget();
        now = START;
        crashAndGoOn(at, after, seen);
      }
    }
  }

  private int wholeRun(CrashingJournal journal) throws Exception {
    Driver driver = driver(journal, counting(), "one");
    driver.drive(driver.open("a"), SmallGraph.works());
    decide(Verdict.APPROVED);
    driver.drive(driver.open("a"), SmallGraph.works());
    return journal.writes();
  }

  private void crashAndGoOn(int at, boolean after, CountingEffects.Seen seen) throws Exception {
    CountingEffects effects = new CountingEffects(seen);
    CrashingJournal dying = new CrashingJournal(journals().runs(), at, after);
    Driver first = driver(dying, effects, "one");
    try {
      first.drive(first.open("a"), SmallGraph.works());
      decide(Verdict.APPROVED);
      first.drive(first.open("a"), SmallGraph.works());
    } catch (CrashingJournal.Died e) {
      // The process is gone; its lease is not.
    }
    now = now.plus(Driver.LEASE).plusSeconds(1);
    Driver next = driver(effects);
    if (isUnderWay()) {
      next.drive(next.open("a"), SmallGraph.works());
    }
    if (journals().decisions().open().stream().anyMatch(a -> a.draft().key().equals("it"))) {
      decide(Verdict.APPROVED);
    }
    if (isUnderWay()) {
      next.drive(next.open("a"), SmallGraph.works());
    }
    for (RunHead run : journals().runs().unfinished()) {
      next.drive(run, SmallGraph.works());
    }
    String seam = (after ? "after" : "before") + " write " + at;
    assertThat(journals().decisions().runs()).as(seam).hasSize(1);
    assertThat(journals().decisions().runs().getFirst().status())
        .as(seam)
        .isEqualTo(RunStatus.DONE);
    assertThat(effects.done().values()).as(seam).allMatch(times -> times == 1);
    assertThat(journals().decisions().log()).as(seam).hasSize(1);
    List<Effect> kept = journals().runs().effects(1);
    assertThat(kept).as(seam).hasSize(2);
    if (seen == CountingEffects.Seen.YES) {
      assertThat(effects.done()).as(seam).hasSize(2);
      assertThat(kept).as(seam).extracting(Effect::state).containsOnly(Effect.State.DONE);
    } else {
      assertThat(kept)
          .as(seam)
          .extracting(Effect::state)
          .containsAnyOf(Effect.State.DONE, Effect.State.UNKNOWN)
          .doesNotContain(Effect.State.INTENDED, Effect.State.STARTED);
      boolean unknown = kept.stream().anyMatch(e -> e.state() == Effect.State.UNKNOWN);
      assertThat(journals().decisions().open()).as(seam).hasSize(unknown ? 1 : 0);
    }
  }

  private boolean isUnderWay() throws Exception {
    List<RunHead> runs = journals().decisions().runs();
    return runs.isEmpty() || runs.getFirst().status().isLive();
  }

  @Test
  void whatMayHaveBeenDoneIsAskedAndDoneAgainOnlyIfAPersonSaysSo() throws Exception {
    CountingEffects effects = new CountingEffects(CountingEffects.Seen.NO);
    drive("a", effects);
    decide(Verdict.APPROVED);
    int start = writesUntilAnEffectHasStarted();
    forget();
    now = START;
    crashAndGoOn(start, true, CountingEffects.Seen.NO);
    Ask question = journals().decisions().open().getFirst();
    assertThat(question.draft().title()).contains("Was this done?");

    journals().decisions().decide(answer(question, Verdict.REJECTED, question.draft().hash()));
    Driver next = driver(effects);
    next.drive(journals().runs().unfinished().getFirst(), SmallGraph.works());

    assertThat(journals().runs().effects(1))
        .extracting(Effect::state)
        .containsOnly(Effect.State.DONE);
    assertThat(journals().decisions().open()).isEmpty();
  }

  @Test
  void whatCertainlyFailedIsAskedAndTriedAgainIfAPersonApproves() throws Exception {
    List<String> tried = new ArrayList<>();
    Effects failing =
        new Effects() {
          @Override
          public String perform(Effect effect) throws EffectFailed {
            tried.add(effect.key());
            if (tried.size() == 1) {
              throw new EffectFailed("The disk is full.");
            }
            return "done";
          }

          @Override
          public Effect.State look(Effect effect) {
            return Effect.State.INTENDED;
          }

          @Override
          public String describe(Effect effect) {
            return "write a letter";
          }
        };
    drive("a", failing);
    decide(Verdict.APPROVED);
    drive("a", failing);
    Ask question = journals().decisions().open().getFirst();
    assertThat(question.draft().title()).isEqualTo("Try again? Could not write a letter");
    assertThat(question.draft().content()).startsWith("The disk is full.");

    journals().decisions().decide(answer(question, Verdict.APPROVED, question.draft().hash()));
    driver(failing).drive(journals().runs().unfinished().getFirst(), SmallGraph.works());

    assertThat(tried).containsExactly("1/act/one", "1/act/two", "1/act/one");
    assertThat(journals().runs().effects(1))
        .extracting(Effect::state)
        .containsOnly(Effect.State.DONE);
  }

  private int writesUntilAnEffectHasStarted() throws Exception {
    forget();
    int all = wholeRun(new CrashingJournal(journals().runs(), Integer.MAX_VALUE, true));
    // start, end, start, end, the step that ends the run, release.
    return all - 5;
  }

  @Test
  void aSignalThatComesTwiceIsHeardOnce() throws Exception {
    drive("a", counting());
    Signal signal = new Signal("x", Signal.ALARM, new TreeMap<>(), now);

    assertThat(journals().runs().signal(1, signal)).isTrue();
    assertThat(journals().runs().signal(1, signal)).isFalse();
    drive("a", counting());

    assertThat(journals().runs().signal(1, signal)).isFalse();
    assertThat(journals().runs().pending(1)).isEmpty();
    assertThat(journals().runs().steps(1))
        .filteredOn(step -> step.note().equals("reminded by x"))
        .hasSize(1);
  }

  @Test
  void aSecondWorkerIsKeptOutUntilTheLeaseEndsAndTheFirstCannotWriteAnyMore() throws Exception {
    RunJournal journal = journals().runs();
    RunHead run = journal.open("a", graph.hash(), now);
    Lease first = journal.lease(Lease.ofRun(run.id()), "one", now, now.plusSeconds(30));

    assertThatThrownBy(() -> driver(journal, counting(), "two").drive(run, SmallGraph.works()))
        .isInstanceOf(LeaseLost.class)
        .hasMessageContaining("one");

    now = now.plusSeconds(31);
    driver(journal, counting(), "two").drive(run, SmallGraph.works());
    int steps = journal.steps(run.id()).size();

    assertThatThrownBy(() -> journal.renew(first, now.plusSeconds(30)))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> journal.commit(first, run.id(), lateCommit(steps + 1)))
        .isInstanceOf(LeaseLost.class);
    journal.release(first);
    assertThat(journal.steps(run.id())).hasSize(steps);
  }

  private Commit lateCommit(int number) {
    Step step =
        new Step(
            number,
            "begin",
            StepKind.DONE,
            1,
            "",
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            "",
            "late",
            now,
            Duration.ZERO);
    return new Commit(
        step,
        RunState.start(graph).after(step),
        graph.hash(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  @Test
  void aStepThatIsNotTheNextIsRefused() throws Exception {
    drive("a", counting());
    Lease lease = journals().runs().lease(Lease.ofRun(1), "one", now, now.plusSeconds(30));
    int steps = journals().runs().steps(1).size();

    for (int number : new int[] {steps, steps + 2}) {
      assertThatThrownBy(() -> journals().runs().commit(lease, 1, lateCommit(number)))
          .isInstanceOf(JournalException.class);
    }
    assertThat(journals().runs().steps(1)).hasSize(steps);
  }

  @Test
  void aRunOfAnotherGraphGoesOnOnlyByAMigration() throws Exception {
    drive("a", counting());
    Graph newer = SmallGraph.graph(2, NodePolicy.PLAIN);
    decide(Verdict.APPROVED);
    RunHead run = journals().runs().run(1).orElseThrow();
    Driver lost = new Driver(journals().runs(), newer, List.of(), counting(), () -> now, "one");

    assertThatThrownBy(() -> lost.drive(run, SmallGraph.works()))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("another version of the graph");
    assertThat(journals().runs().pending(1)).hasSize(1);

    Migration migration = new Migration(graph.hash(), newer.hash(), Map.of());
    Driver next =
        new Driver(journals().runs(), newer, List.of(migration), counting(), () -> now, "one");

    assertThat(next.drive(run, SmallGraph.works()).status()).isEqualTo(RunStatus.DONE);
    assertThat(journals().runs().run(1).orElseThrow().graph()).isEqualTo(newer.hash());
    assertThat(journals().runs().steps(1))
        .extracting(Step::kind)
        .containsOnlyOnce(StepKind.MIGRATED);
  }

  @Test
  void aDecisionIsBoundToWhatWasSeenAndCanBeTakenOnce() throws Exception {
    drive("a", counting());
    Ask ask = journals().decisions().open().getFirst();

    assertThatThrownBy(
            () -> journals().decisions().decide(answer(ask, Verdict.APPROVED, "something else")))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("not what you saw");
    assertThat(journals().decisions().log()).isEmpty();

    decide(Verdict.APPROVED);
    assertThatThrownBy(
            () -> journals().decisions().decide(answer(ask, Verdict.REJECTED, ask.draft().hash())))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("no longer open");
    assertThat(journals().decisions().log()).hasSize(1);
  }

  @Test
  void aQuestionThatIsAskedAgainWordForWordStaysTheSame() throws Exception {
    drive("a", counting());
    decide(Verdict.REJECTED);
    drive("a", counting());
    List<Ask> all = journals().decisions().asks("a");

    assertThat(all).hasSize(2);
    assertThat(all).extracting(Ask::state).containsExactly(Ask.State.DECIDED, Ask.State.OPEN);
  }

  @Test
  void alarmsRingOnceInOrderHoweverLateSomebodyLooks() throws Exception {
    RunJournal journal = journals().runs();
    for (String subject : List.of("a", "b", "c")) {
      drive(subject, counting());
      now = now.plusSeconds(60);
    }
    journal.ring(now);
    assertThat(journal.unfinished()).isEmpty();

    now = now.plus(Duration.ofDays(21));
    journals().runs().ring(now);
    journals().runs().ring(now);

    assertThat(journal.unfinished()).extracting(RunHead::subject).containsExactly("a", "b", "c");
    for (RunHead run : journal.unfinished()) {
      driver(counting()).drive(run, SmallGraph.works());
    }
    journal.ring(now.plusSeconds(5));
    assertThat(journal.unfinished()).isEmpty();
    for (long run = 1; run <= 3; run++) {
      assertThat(journal.steps(run))
          .filteredOn(step -> step.note().equals("reminded by late"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 9})
  void aForkGoesOnInThePlaceOfItsParentWithTheSameState(int step) throws Exception {
    drive("a", counting());
    List<Step> before = journals().runs().steps(1);

    RunHead fork = journals().decisions().fork(1, step, now, "Ana", "to try");
    RunState then = RunState.after(graph, journals().runs().steps(fork.id()));

    assertThat(then).isEqualTo(RunState.after(graph, before.subList(0, step)));
    assertThat(journals().runs().run(1).orElseThrow().status()).isEqualTo(RunStatus.SUPERSEDED);
    RunState again = drive("a", counting());
    assertThat(again.channels()).isEqualTo(RunState.after(graph, before).channels());
    assertThat(journals().decisions().open()).hasSize(1);
    assertThat(journals().runs().steps(1)).isEqualTo(before);
  }

  @Test
  void aDecisionThatIsTakenBackCanBeTakenAgainAndWhatWasDoneStaysDone() throws Exception {
    CountingEffects effects = new CountingEffects(CountingEffects.Seen.YES);
    drive("a", effects);
    Decision made = decide(Verdict.APPROVED);
    drive("a", effects);

    journals().decisions().undo(made, "Ana", now);
    assertThat(journals().decisions().open()).hasSize(1);
    decide(Verdict.APPROVED);
    drive("a", effects);

    assertThat(effects.order()).containsExactly("1/act/one", "1/act/two");
    assertThat(journals().decisions().log())
        .extracting(Decision::verdict)
        .containsExactly(Verdict.APPROVED, Verdict.UNDONE, Verdict.APPROVED);
    assertThat(journals().decisions().runs())
        .extracting(RunHead::status)
        .containsExactlyInAnyOrder(RunStatus.SUPERSEDED, RunStatus.DONE);
  }

  @Test
  void onlyTheLastDecisionOnASubjectCanBeTakenBack() throws Exception {
    drive("a", counting());
    Decision first = decide(Verdict.REJECTED);
    drive("a", counting());
    decide(Verdict.REJECTED);

    assertThatThrownBy(() -> journals().decisions().undo(first, "Ana", now))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("later decision");
  }

  @Test
  void decisionsCanBeTakenBackOneAfterTheOther() throws Exception {
    drive("a", counting());
    Decision first = decide(Verdict.REJECTED);
    drive("a", counting());
    Decision second = decide(Verdict.REJECTED);
    drive("a", counting());

    journals().decisions().undo(second, "Ana", now);
    assertThat(journals().decisions().open()).hasSize(1);
    journals().decisions().undo(first, "Ana", now);

    assertThat(journals().decisions().open()).hasSize(1);
    RunHead run = journals().decisions().runs().getFirst();
    assertThat(RunState.after(graph, journals().runs().steps(run.id())).channels())
        .as("as before the first decision")
        .doesNotContainKey("said");
    decide(Verdict.APPROVED);
    assertThat(drive("a", counting()).status()).isEqualTo(RunStatus.DONE);
  }

  @Test
  void aForkOfAForkHasNothingOfWhatItsHistoryDidNotHold() throws Exception {
    drive("a", counting());
    int first = journals().runs().steps(1).size();
    decide(Verdict.REJECTED);
    drive("a", counting());
    now = now.plusSeconds(4000);
    journals().runs().ring(now);
    drive("a", counting());

    RunHead fork = journals().decisions().fork(1, first, now, "Ana", "to try");
    assertThat(journals().decisions().open()).hasSize(1);
    decide(Verdict.APPROVED);
    drive("a", counting());
    assertThat(journals().decisions().open()).isEmpty();
    int second = journals().runs().steps(fork.id()).size();

    RunHead again = journals().decisions().fork(fork.id(), second - 1, now, "Ana", "to try");

    assertThat(journals().decisions().open())
        .as("decided in the fork, and what its parent asked later is none of its")
        .isEmpty();
    RunHead early = journals().decisions().fork(again.id(), first, now, "Ana", "to try");
    assertThat(journals().decisions().open()).hasSize(1);
    journals().runs().ring(now);
    assertThat(journals().runs().pending(early.id()))
        .as("the parent heard it after it was forked, so this run has not")
        .extracting(Signal::key)
        .containsExactly("late");
  }

  @Test
  void whatIsPutOffStaysSoInAFork() throws Exception {
    drive("a", counting());
    Ask ask = journals().decisions().open().getFirst();
    Instant later = now.plus(Duration.ofDays(3));
    String hash = ask.draft().hash();
    journals()
        .decisions()
        .decide(
            new Answer(
                ask.id(), hash, Verdict.SNOOZED, hash, "Ana", now, "", later, new TreeMap<>()));

    journals().decisions().fork(1, journals().runs().steps(1).size(), now, "Ana", "to try");

    assertThat(journals().decisions().open())
        .singleElement()
        .satisfies(copy -> assertThat(copy.isDue(now)).isFalse());
  }

  @Test
  void whatIsPutOffIsBackOnItsDayAndAtOnceWhereThatIsTakenBack() throws Exception {
    drive("a", counting());
    Ask ask = journals().decisions().open().getFirst();
    Instant later = now.plus(Duration.ofDays(3));
    Decision snoozed =
        journals()
            .decisions()
            .decide(
                new Answer(
                    ask.id(),
                    ask.draft().hash(),
                    Verdict.SNOOZED,
                    ask.draft().hash(),
                    "Ana",
                    now,
                    "",
                    later,
                    new TreeMap<>()));

    Ask off = journals().decisions().open().getFirst();
    assertThat(off.isDue(now)).isFalse();
    assertThat(off.isDue(later)).isTrue();

    journals().decisions().undo(snoozed, "Ana", now);
    assertThat(journals().decisions().open().getFirst().isDue(now)).isTrue();
  }

  @Test
  void aFailingNodeIsTriedAsOftenAsItsPolicySaysAndThenAPersonIsAsked() throws Exception {
    List<String> tried = new ArrayList<>();
    Graph trying =
        SmallGraph.graph(
            3, new NodePolicy(3, Duration.ofSeconds(10), Duration.ofMillis(200), false));
    Works failing =
        node ->
            node.equals("left")
                ? context -> {
                  tried.add("try " + context.attempt());
                  if (context.attempt() == 2) {
                    throw new IllegalStateException("a fault");
                  }
                  throw new StepFailed("no connection");
                }
                : SmallGraph.works().of(node);
    Driver driver = new Driver(journals().runs(), trying, List.of(), counting(), () -> now, "one");
    RunHead run = driver.open("a");

    assertThat(driver.drive(run, failing).status()).isEqualTo(RunStatus.WAITING);
    for (int attempt = 2; attempt <= 3; attempt++) {
      now = now.plusSeconds(11);
      journals().runs().ring(now);
      driver.drive(run, failing);
    }

    assertThat(tried).containsExactly("try 1", "try 2", "try 3");
    assertThat(journals().runs().run(1).orElseThrow().status()).isEqualTo(RunStatus.STUCK);
    Ask question = journals().decisions().open().getFirst();
    assertThat(question.draft().content()).contains("no connection");

    journals().decisions().decide(answer(question, Verdict.APPROVED, question.draft().hash()));
    assertThat(driver.drive(run, SmallGraph.works()).at()).containsExactly("ask");
  }

  @Test
  void aNodeThatTakesTooLongFails() throws Exception {
    Graph quick =
        SmallGraph.graph(4, new NodePolicy(1, Duration.ZERO, Duration.ofMillis(30), false));
    Works slow =
        node ->
            node.equals("left")
                ? context -> {
                  try {
                    Thread.sleep(20_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return StepResult.of("", "");
                }
                : SmallGraph.works().of(node);
    Driver driver = new Driver(journals().runs(), quick, List.of(), counting(), () -> now, "one");

    RunState state = driver.drive(driver.open("a"), slow);

    assertThat(state.status()).isEqualTo(RunStatus.STUCK);
    assertThat(journals().decisions().open().getFirst().draft().content()).contains("took longer");
  }

  @Test
  void aCachedNodeIsAnsweredFromTheStepWithTheSameInputs() throws Exception {
    List<String> asked = new ArrayList<>();
    Graph cached = SmallGraph.graph(5, new NodePolicy(1, Duration.ZERO, Duration.ZERO, true));
    Works works =
        node ->
            switch (node) {
              case "begin" -> context -> StepResult.of("", "").writing("n", "same");
              case "left" ->
                  context -> {
                    asked.add(node);
                    return StepResult.of("", "worked out").writing("left", "left");
                  };
              default -> SmallGraph.works().of(node);
            };
    Driver driver = new Driver(journals().runs(), cached, List.of(), counting(), () -> now, "one");
    driver.drive(driver.open("a"), works);
    decide(Verdict.REJECTED);
    driver.drive(driver.open("a"), works);

    assertThat(asked).hasSize(1);
    assertThat(journals().runs().steps(1))
        .filteredOn(step -> step.node().equals("left"))
        .extracting(Step::kind)
        .containsExactly(StepKind.DONE, StepKind.CACHED);
  }
}
