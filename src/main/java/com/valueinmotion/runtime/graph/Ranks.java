package com.valueinmotion.runtime.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far down its stage each node stands: the longest way to it within the stage, loop-backs left
 * out. Parts of a stage that nothing within it connects stand below each other.
 *
 * @param stages titles in order, each with its nodes in the order of the graph
 * @param rows the rank of each node within its stage
 * @param back the edges that lead back
 */
record Ranks(Map<String, List<String>> stages, Map<String, Integer> rows, Set<GraphEdge> back) {

  static Ranks of(Graph graph) {
    Map<String, List<String>> stages = new LinkedHashMap<>();
    for (GraphNode node : graph.nodes()) {
      stages.computeIfAbsent(node.stage(), stage -> new ArrayList<>()).add(node.id());
    }
    Ranks ranks = new Ranks(stages, new HashMap<>(), new HashSet<>());
    ranks.markEarlierStages(graph);
    stages.values().forEach(nodes -> ranks.rank(graph, nodes));
    return ranks;
  }

  private void markEarlierStages(Graph graph) {
    List<String> order = List.copyOf(stages.keySet());
    graph.edges().stream()
        .filter(
            edge ->
                order.indexOf(graph.node(edge.to()).stage())
                    < order.indexOf(graph.node(edge.from()).stage()))
        .forEach(back::add);
  }

  private void rank(Graph graph, List<String> nodes) {
    Set<String> done = new HashSet<>();
    nodes.forEach(node -> markLoops(graph, node, nodes, new HashSet<>(), done));
    int top = 0;
    Set<String> placed = new HashSet<>();
    for (String node : nodes) {
      if (!placed.contains(node)) {
        List<String> part = connected(graph, node, nodes);
        placed.addAll(part);
        int deepest = 0;
        for (String member : part) {
          int depth = depth(graph, member, nodes);
          rows.put(member, top + depth);
          deepest = Math.max(deepest, depth);
        }
        top += deepest + 1;
      }
    }
  }

  /** An edge to a node that is still being walked closes a loop. */
  private void markLoops(
      Graph graph, String node, List<String> within, Set<String> walking, Set<String> done) {
    if (!done.add(node)) {
      return;
    }
    walking.add(node);
    for (GraphEdge edge : graph.leaving(node)) {
      if (walking.contains(edge.to())) {
        back.add(edge);
      } else if (within.contains(edge.to())) {
        markLoops(graph, edge.to(), within, walking, done);
      }
    }
    walking.remove(node);
  }

  private int depth(Graph graph, String node, List<String> within) {
    return graph.arriving(node).stream()
        .filter(edge -> within.contains(edge.from()) && !back.contains(edge))
        .mapToInt(edge -> depth(graph, edge.from(), within) + 1)
        .max()
        .orElse(0);
  }

  /** In the order of the graph. */
  private static List<String> connected(Graph graph, String first, List<String> within) {
    Set<String> found = new HashSet<>(Set.of(first));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (GraphEdge edge : graph.edges()) {
        if (within.contains(edge.from())
            && within.contains(edge.to())
            && found.contains(edge.from()) != found.contains(edge.to())) {
          found.add(edge.from());
          found.add(edge.to());
          grown = true;
        }
      }
    }
    return within.stream().filter(found::contains).toList();
  }
}
