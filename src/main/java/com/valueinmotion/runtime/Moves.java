package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a run stands after a step: the rules by which it moves over its graph. Pure. */
final class Moves {
  private final Graph graph;

  Moves(Graph graph) {
    this.graph = graph;
  }

  /** The node is behind it, and these edges were taken. */
  SortedMap<String, Standing> along(RunState state, String node, List<GraphEdge> taken) {
    TreeMap<String, Standing> stands = new TreeMap<>(state.standing());
    stands.remove(node);
    for (GraphEdge edge : taken) {
      GraphNode to = graph.node(edge.to());
      Standing there = stands.getOrDefault(to.id(), Standing.ready());
      stands.put(to.id(), to.join() ? there.with(edge.id(), all(to, there, edge)) : there);
    }
    return stands;
  }

  /** It stays at the node. */
  SortedMap<String, Standing> staying(
      RunState state, String node, Standing.Kind kind, int nextAttempt) {
    TreeMap<String, Standing> stands = new TreeMap<>(state.standing());
    stands.put(node, stands.getOrDefault(node, Standing.ready()).as(kind, nextAttempt));
    return stands;
  }

  private boolean all(GraphNode to, Standing there, GraphEdge last) {
    return graph.arriving(to.id()).stream()
        .allMatch(edge -> edge.equals(last) || there.arrived().contains(edge.id()));
  }
}
