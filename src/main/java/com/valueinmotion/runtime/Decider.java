package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphNode;
import java.util.List;
import java.util.Map;

/** What a run does next. Pure: the same graph, state and event always give the same commands. */
public final class Decider {
  private Decider() {}

  /**
   * @param state after the last step
   * @return in the order in which they are to be carried out; empty where the run waits, is stuck
   *     or is over, and for a signal that must wait until a node that failed is tried again
   */
  public static List<Command> decide(Graph graph, RunState state, Event event) {
    return switch (event) {
      case Event.Moved() -> begin(graph, state);
      case Event.Heard(Signal signal) -> hear(graph, state, signal);
    };
  }

  private static List<Command> begin(Graph graph, RunState state) {
    return graph.nodes().stream()
        .map(GraphNode::id)
        .filter(node -> state.standing().containsKey(node))
        .filter(node -> canBegin(graph.node(node), standing(state, node)))
        .<Command>map(node -> new Command.Begin(node, standing(state, node).attempt()))
        .toList();
  }

  private static boolean canBegin(GraphNode node, Standing standing) {
    return switch (standing.kind()) {
      case READY -> true;
      case PAUSED -> node.policy().pause().isZero();
      case JOINING, WAITING, STUCK -> false;
    };
  }

  private static List<Command> hear(Graph graph, RunState state, Signal signal) {
    String about = signal.value("ask");
    boolean yes =
        signal.value("verdict").equals(Verdict.APPROVED.name())
            || signal.value("verdict").equals(Verdict.EDITED.name());
    if (signal.name().equals(Signal.DECISION) && about.startsWith(Questions.EFFECT)) {
      return List.of(new Command.Settle(about.substring(Questions.EFFECT.length()), yes, signal));
    }
    for (Map.Entry<String, Standing> at : state.standing().entrySet()) {
      String node = at.getKey();
      Standing.Kind kind = at.getValue().kind();
      boolean heard =
          kind == Standing.Kind.WAITING && graph.node(node).hears().contains(signal.name());
      if (heard && !about.startsWith(Questions.STUCK)) {
        return List.of(new Command.Resume(node, signal));
      }
      boolean retry =
          (kind == Standing.Kind.PAUSED && signal.key().startsWith(Questions.retry(node)))
              || (kind == Standing.Kind.STUCK && about.equals(Questions.STUCK + node) && yes);
      if (retry) {
        return List.of(new Command.TryAgain(node, signal));
      }
      if (kind == Standing.Kind.STUCK
          && graph.node(node).hears().contains(signal.name())
          && !isAbout(about)) {
        return List.of();
      }
    }
    return List.of(new Command.Ignore(signal));
  }

  /** Whether it is about one of the runtime's own questions. */
  private static boolean isAbout(String key) {
    return key.startsWith(Questions.STUCK) || key.startsWith(Questions.EFFECT);
  }

  private static Standing standing(RunState state, String node) {
    return state.standing().getOrDefault(node, Standing.ready());
  }
}
