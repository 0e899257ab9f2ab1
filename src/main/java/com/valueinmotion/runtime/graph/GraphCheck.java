package com.valueinmotion.runtime.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is wrong with a graph, before anything runs by it. */
final class GraphCheck {
  private final Graph graph;
  private final List<GraphNode> nodes;
  private final List<String> faults = new ArrayList<>();

  /**
   * @param nodes as given: the graph itself holds one of each id
   */
  GraphCheck(Graph graph, List<GraphNode> nodes) {
    this.graph = graph;
    this.nodes = nodes;
  }

  List<String> faults() {
    names();
    if (faults.isEmpty()) {
      nodes.forEach(this::node);
      ways();
      loops();
      nodes.forEach(this::branches);
    }
    return List.copyOf(faults);
  }

  private void names() {
    Set<String> seen = new HashSet<>();
    nodes.stream().filter(n -> !seen.add(n.id())).forEach(n -> fault("a second node " + n.id()));
    if (graph.find(graph.start()).isEmpty()) {
      fault("it starts at " + graph.start() + ", which is no node");
    }
    Set<String> edges = new HashSet<>();
    for (GraphEdge edge : graph.edges()) {
      for (String end : List.of(edge.from(), edge.to())) {
        if (graph.find(end).isEmpty()) {
          fault("the edge " + edge.id() + " names " + end + ", which is no node");
        }
      }
      if (!edges.add(edge.id())) {
        fault("the edge " + edge.id() + " stands there twice");
      }
    }
  }

  private void node(GraphNode node) {
    List<GraphEdge> leaving = graph.leaving(node.id());
    if (node.kind() == NodeKind.END && !leaving.isEmpty()) {
      fault(node.id() + " is an end, and an edge leaves it");
    }
    if (node.kind() == NodeKind.WAIT && node.hears().isEmpty()) {
      fault(node.id() + " waits and hears nothing");
    }
    if (node.kind() != NodeKind.WAIT && !node.hears().isEmpty()) {
      fault(node.id() + " hears something and does not wait");
    }
    if (node.policy().attempts() < 1) {
      fault(node.id() + " is never tried: attempts must be at least 1");
    }
    for (GraphEdge edge : leaving) {
      boolean another =
          leaving.stream()
              .anyMatch(e -> !e.equals(edge) && e.when().equals(edge.when()) && e.atMost() == 0);
      if (edge.atMost() > 0 && !another) {
        fault("nothing follows " + edge.id() + " once it is used up");
      }
    }
    if (node.join() && graph.arriving(node.id()).size() < 2) {
      fault(node.id() + " joins, and fewer than two edges arrive there");
    }
  }

  private void ways() {
    Set<String> reached = from(graph.start(), GraphEdge::to, graph::leaving, e -> true);
    Set<String> ending = new HashSet<>();
    for (GraphNode node : nodes) {
      if (node.kind() == NodeKind.END) {
        ending.addAll(from(node.id(), GraphEdge::from, graph::arriving, e -> true));
      }
    }
    for (GraphNode node : nodes) {
      if (!reached.contains(node.id())) {
        fault(node.id() + " cannot be reached from " + graph.start());
      }
      if (!ending.contains(node.id())) {
        fault("no end can be reached from " + node.id());
      }
    }
  }

  /** A loop that nothing bounds and nobody can stop would never end. */
  private void loops() {
    Predicate<GraphEdge> free =
        edge -> edge.atMost() == 0 && graph.node(edge.to()).kind() != NodeKind.WAIT;
    for (GraphNode node : nodes) {
      for (GraphEdge edge : graph.leaving(node.id())) {
        if (free.test(edge)
            && from(edge.to(), GraphEdge::to, graph::leaving, free).contains(node.id())) {
          fault(edge.id() + " is part of a loop without a bound that waits for nobody");
        }
      }
    }
  }

  /** Nodes side by side must come out the same in whatever order they run. */
  private void branches(GraphNode fork) {
    List<GraphEdge> beside = graph.leaving(fork.id()).stream().filter(GraphEdge::beside).toList();
    for (GraphEdge one : beside) {
      for (GraphEdge other : beside) {
        if (one.equals(other) || !one.when().equals(other.when())) {
          continue;
        }
        Set<String> writes = channels(other, GraphNode::writes);
        Set<String> touches = channels(one, GraphNode::reads);
        touches.addAll(channels(one, GraphNode::writes));
        touches.retainAll(writes);
        if (!touches.isEmpty()) {
          fault(one.to() + " and " + other.to() + " run side by side and share " + touches);
        }
      }
    }
  }

  private Set<String> channels(GraphEdge branch, Function<GraphNode, List<String>> which) {
    Set<String> channels = new LinkedHashSet<>();
    if (graph.node(branch.to()).join()) {
      return channels;
    }
    for (String id :
        from(branch.to(), GraphEdge::to, graph::leaving, e -> !graph.node(e.to()).join())) {
      channels.addAll(which.apply(graph.node(id)));
    }
    return channels;
  }

  private static Set<String> from(
      String start,
      Function<GraphEdge, String> next,
      Function<String, List<GraphEdge>> edges,
      Predicate<GraphEdge> taken) {
    Set<String> seen = new LinkedHashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (GraphEdge edge : edges.apply(open.removeFirst())) {
        if (taken.test(edge) && seen.add(next.apply(edge))) {
          open.addLast(next.apply(edge));
        }
      }
    }
    return seen;
  }

  private void fault(String what) {
    faults.add(what);
  }
}
