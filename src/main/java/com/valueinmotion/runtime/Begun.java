package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.GraphNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A node that has been begun.
 *
 * @param inputs hash of what it can see
 * @param at when it began
 */
record Begun(GraphNode node, int attempt, String inputs, Instant at) {
  static Begun of(RunState state, GraphNode node, int attempt, Instant at) {
    List<String> words = new ArrayList<>(List.of(node.id()));
    seen(state, node).forEach((channel, value) -> words.addAll(List.of(channel, value)));
    return new Begun(node, attempt, Hashes.of(words.toArray(String[]::new)), at);
  }

  /** The channels it may see. */
  static SortedMap<String, String> seen(RunState state, GraphNode node) {
    return state.channels().entrySet().stream()
        .filter(channel -> node.reads().contains(channel.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  Step step(
      RunState state,
      StepKind kind,
      StepResult result,
      List<String> edges,
      SortedMap<String, Standing> standing,
      InstantSource clock) {
    Instant now = clock.instant();
    return new Step(
        state.step() + 1,
        node.id(),
        kind,
        attempt,
        result.outcome(),
        edges,
        result.writes(),
        standing,
        inputs,
        result.note(),
        now,
        Duration.between(at, now));
  }
}
