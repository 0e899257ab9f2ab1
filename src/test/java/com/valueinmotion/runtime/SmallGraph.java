package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphFault;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.runtime.graph.NodeKind;
import com.valueinmotion.runtime.graph.NodePolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph with one of everything: a bounded loop, two nodes side by side, a wait for a person, an
 * effect, an end.
 */
public final class SmallGraph {
  private SmallGraph() {}

  public static Graph graph() {
    return graph(1, NodePolicy.PLAIN);
  }

  /** The same under another version, and with the policy for the node that works. */
  public static Graph graph(int version, NodePolicy policy) {
    List<GraphNode> nodes = new ArrayList<>();
    nodes.add(node("begin", NodeKind.STEP, List.of("n"), List.of("n"), NodePolicy.PLAIN));
    nodes.add(node("again", NodeKind.GATE, List.of("n"), List.of(), NodePolicy.PLAIN));
    nodes.add(node("split", NodeKind.STEP, List.of(), List.of(), NodePolicy.PLAIN));
    nodes.add(node("left", NodeKind.STEP, List.of("n"), List.of("left"), policy));
    nodes.add(node("right", NodeKind.STEP, List.of("n"), List.of("right"), NodePolicy.PLAIN));
    nodes.add(
        new GraphNode(
            "join",
            "join",
            "s",
            NodeKind.STEP,
            true,
            List.of("left", "right"),
            List.of("sum"),
            List.of(),
            NodePolicy.PLAIN));
    nodes.add(
        new GraphNode(
            "ask",
            "ask",
            "s",
            NodeKind.WAIT,
            false,
            List.of("sum"),
            List.of("said"),
            List.of(Signal.DECISION, Signal.ALARM),
            NodePolicy.PLAIN));
    nodes.add(node("act", NodeKind.STEP, List.of("said"), List.of(), NodePolicy.PLAIN));
    nodes.add(node("over", NodeKind.END, List.of(), List.of(), NodePolicy.PLAIN));
    try {
      return Graph.of("small", version, "begin", nodes, edges());
    } catch (GraphFault e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<GraphEdge> edges() {
    return List.of(
        new GraphEdge("begin", "again", "", 0, false),
        new GraphEdge("again", "begin", "yes", 2, false),
        new GraphEdge("again", "split", "yes", 0, false),
        new GraphEdge("again", "split", "no", 0, false),
        new GraphEdge("split", "left", "", 0, true),
        new GraphEdge("split", "right", "", 0, true),
        new GraphEdge("left", "join", "", 0, false),
        new GraphEdge("right", "join", "", 0, false),
        new GraphEdge("join", "ask", "", 0, false),
        new GraphEdge("ask", "act", "yes", 0, false),
        new GraphEdge("ask", "begin", "no", 0, false),
        new GraphEdge("act", "over", "", 0, false));
  }

  private static GraphNode node(
      String id, NodeKind kind, List<String> reads, List<String> writes, NodePolicy policy) {
    return new GraphNode(id, id, "s", kind, false, reads, writes, List.of(), policy);
  }

  /** What its nodes do. */
  public static Works works() {
    return node ->
        switch (node) {
          case "begin" ->
              context ->
                  StepResult.of("", "")
                      .writing("n", context.channels().getOrDefault("n", "") + "n");
          case "again" -> context -> StepResult.of("yes", "");
          case "split" -> context -> StepResult.of("", "");
          case "left", "right" ->
              context ->
                  StepResult.of("", "")
                      .writing(node, node + context.channels().getOrDefault("n", ""));
          case "join" ->
              context ->
                  StepResult.of("", "")
                      .writing("sum", String.join("+", context.channels().values()));
          case "ask" -> new Asking();
          case "act" ->
              context ->
                  StepResult.of("", "")
                      .intending(
                          List.of(
                              new Intent("one", "write", "one of " + context.subject()),
                              new Intent("two", "write", "two of " + context.subject())));
          default -> throw new IllegalArgumentException(node);
        };
  }

  private static final class Asking implements NodeWork {
    @Override
    public StepResult begin(StepContext context) {
      String sum = context.channels().getOrDefault("sum", "");
      AskDraft draft =
          new AskDraft("it", "proposal", "Do it?", sum, Hashes.of(sum), sum.length(), null);
      return StepResult.of("", "asked")
          .asking(new Asks("proposal", List.of(draft)))
          .waking(List.of(new Alarm("late", context.now().plusSeconds(3600))));
    }

    @Override
    public StepResult resume(StepContext context, Signal signal) {
      if (signal.name().equals(Signal.ALARM)) {
        return StepResult.of("", "reminded by " + signal.key());
      }
      boolean yes = signal.value("verdict").equals(Verdict.APPROVED.name());
      return StepResult.of(yes ? "yes" : "no", "").writing("said", signal.value("verdict"));
    }
  }
}
