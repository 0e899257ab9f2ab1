package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.runtime.graph.NodeKind;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of one run and commits each. */
final class StepWork {
  private static final Logger LOG = System.getLogger(StepWork.class.getName());

  private final RunJournal journal;
  private final Graph graph;
  private final Moves moves;
  private final InstantSource clock;
  private final Lease lease;
  private final RunHead run;
  private final Works works;
  private final Heartbeat heartbeat;
  private final List<Step> steps;
  private List<String> intended = List.of();

  StepWork(
      RunJournal journal,
      Graph graph,
      InstantSource clock,
      Lease lease,
      RunHead run,
      List<Step> steps,
      Works works,
      Heartbeat heartbeat) {
    this.heartbeat = heartbeat;
    this.journal = journal;
    this.graph = graph;
    this.moves = new Moves(graph);
    this.clock = clock;
    this.lease = lease;
    this.run = run;
    this.works = works;
    this.steps = new ArrayList<>(steps);
  }

  /** Keys of the effects that the last step intended. */
  List<String> intended() {
    return intended;
  }

  RunState begin(RunState state, String id, int attempt) throws JournalException {
    GraphNode node = graph.node(id);
    Begun begun = Begun.of(state, node, attempt, clock.instant());
    if (node.kind() == NodeKind.END) {
      return went(state, begun, StepKind.DONE, StepResult.of("", ""), null);
    }
    Step earlier = node.policy().cached() ? earlier(begun) : null;
    if (earlier != null) {
      StepResult same =
          new StepResult(
              earlier.outcome(),
              earlier.writes(),
              "as in step " + earlier.number() + ": " + earlier.note(),
              List.of(),
              null,
              List.of(),
              List.of(),
              List.of());
      return went(state, begun, StepKind.CACHED, same, null);
    }
    return carryOut(state, begun, null, () -> works.of(id).begin(context(state, begun)));
  }

  RunState resume(RunState state, String id, Signal signal) throws JournalException {
    GraphNode node = graph.node(id);
    Begun begun = Begun.of(state, node, 1, clock.instant());
    return carryOut(state, begun, signal, () -> works.of(id).resume(context(state, begun), signal));
  }

  RunState tryAgain(RunState state, String node, Signal signal) throws JournalException {
    Standing there = state.standing().getOrDefault(node, Standing.ready());
    SortedMap<String, Standing> standing =
        there.attempt() == Standing.HEARING
            ? moves.staying(state, node, Standing.Kind.WAITING, 1)
            : moves.staying(state, node, Standing.Kind.READY, there.attempt());
    return commit(
        state, step(state, node, StepKind.IGNORED, standing, "to be tried again"), signal.key());
  }

  RunState ignore(RunState state, Signal signal) throws JournalException {
    String node = state.at().isEmpty() ? "" : state.at().getFirst();
    return commit(
        state,
        step(state, node, StepKind.IGNORED, state.standing(), "heard " + signal.key()),
        signal.key());
  }

  RunState migrate(RunState state, Migration migration) throws JournalException {
    TreeMap<String, Standing> standing = new TreeMap<>();
    state
        .standing()
        .forEach((node, there) -> standing.put(migration.moves().getOrDefault(node, node), there));
    for (String node : standing.keySet()) {
      if (graph.find(node).isEmpty()) {
        throw new JournalException(
            "Run " + run.id() + " stands at " + node + ", which " + graph.title() + " has not.");
      }
    }
    return commit(
        state,
        step(state, "", StepKind.MIGRATED, standing, "from " + run.graph() + " to " + graph.hash()),
        null);
  }

  private RunState carryOut(
      RunState state, Begun begun, @Nullable Signal signal, Callable<StepResult> work)
      throws JournalException {
    StepResult result;
    try {
      result = Timebox.within(begun.node().policy().timeout(), work);
      check(begun.node(), result);
    } catch (StepFailed e) {
      return failed(state, begun, String.valueOf(e.getMessage()), signal);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Logger.Level.ERROR, "run " + run.id() + " at " + begun.node().id(), e);
      return failed(state, begun, "A fault in the workbench: " + e, signal);
    }
    if (begun.node().kind() == NodeKind.WAIT && result.outcome().isEmpty()) {
      SortedMap<String, Standing> standing =
          moves.staying(state, begun.node().id(), Standing.Kind.WAITING, 1);
      return commit(
          state,
          begun.step(state, StepKind.WAITS, result, List.of(), standing, clock),
          result,
          key(signal));
    }
    return went(state, begun, signal == null ? StepKind.DONE : StepKind.RESUMED, result, signal);
  }

  private RunState went(
      RunState state, Begun begun, StepKind kind, StepResult result, @Nullable Signal signal)
      throws JournalException {
    List<GraphEdge> taken = graph.route(begun.node().id(), result.outcome(), state.taken());
    if (taken.isEmpty() && begun.node().kind() != NodeKind.END) {
      return failed(
          state,
          begun,
          "A fault in the graph: nothing follows \"" + result.outcome() + "\".",
          signal);
    }
    SortedMap<String, Standing> standing = moves.along(state, begun.node().id(), taken);
    List<String> edges = taken.stream().map(GraphEdge::id).toList();
    return commit(
        state, begun.step(state, kind, result, edges, standing, clock), result, key(signal));
  }

  private static @Nullable String key(@Nullable Signal signal) {
    return signal == null ? null : signal.key();
  }

  /** A signal that could not be heard stays pending, and is heard when the node is tried again. */
  private RunState failed(RunState state, Begun begun, String why, @Nullable Signal signal)
      throws JournalException {
    GraphNode node = begun.node();
    StepResult result = StepResult.of("", why);
    boolean last = signal != null || begun.attempt() >= node.policy().attempts();
    SortedMap<String, Standing> standing =
        last
            ? moves.staying(
                state, node.id(), Standing.Kind.STUCK, signal == null ? 1 : Standing.HEARING)
            : moves.staying(state, node.id(), Standing.Kind.PAUSED, begun.attempt() + 1);
    Step step =
        begun.step(
            state, last ? StepKind.STUCK : StepKind.FAILED, result, List.of(), standing, clock);
    Duration pause = node.policy().pause();
    List<Alarm> alarms =
        last || pause.isZero()
            ? List.of()
            : List.of(
                new Alarm(Questions.retry(node.id()) + step.number(), clock.instant().plus(pause)));
    AskDraft question = last ? Questions.stuck(node.id(), node.title(), why) : null;
    return commit(
        new Commit(
            step,
            state.after(step),
            graph.hash(),
            List.of(),
            null,
            question,
            alarms,
            List.of(),
            List.of(),
            null));
  }

  private RunState commit(RunState state, Step step, StepResult result, @Nullable String heard)
      throws JournalException {
    return commit(
        new Commit(
            step,
            state.after(step),
            graph.hash(),
            result.intents(),
            result.asks(),
            null,
            result.alarms(),
            result.byPolicy(),
            result.spans(),
            heard));
  }

  private RunState commit(RunState state, Step step, @Nullable String heard)
      throws JournalException {
    return commit(state, step, StepResult.of("", step.note()), heard);
  }

  private RunState commit(Commit commit) throws JournalException {
    journal.commit(lease, run.id(), commit);
    steps.add(commit.step());
    intended = commit.intents().stream().map(intent -> commit.keyOf(run.root(), intent)).toList();
    return commit.after();
  }

  private Step step(
      RunState state,
      String node,
      StepKind kind,
      SortedMap<String, Standing> standing,
      String note) {
    return new Step(
        state.step() + 1,
        node,
        kind,
        1,
        "",
        List.of(),
        new TreeMap<>(),
        standing,
        "",
        note,
        clock.instant(),
        Duration.ZERO);
  }

  private @Nullable Step earlier(Begun begun) {
    return steps.stream()
        .filter(s -> s.node().equals(begun.node().id()) && s.inputs().equals(begun.inputs()))
        .filter(s -> s.kind() == StepKind.DONE)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private StepContext context(RunState state, Begun begun) {
    return new StepContext(
        run.id(),
        run.subject(),
        begun.node(),
        begun.attempt(),
        Begun.seen(state, begun.node()),
        begun.at(),
        heartbeat);
  }

  private static void check(GraphNode node, StepResult result) {
    for (String channel : result.writes().keySet()) {
      if (!node.writes().contains(channel)) {
        throw new IllegalStateException(node.id() + " may not write " + channel);
      }
    }
  }
}
