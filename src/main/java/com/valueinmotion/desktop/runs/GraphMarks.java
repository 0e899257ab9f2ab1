package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What of a run is shown on the graph, seen from one of its steps.
 *
 * @param walked ids of the edges taken so far
 * @param later ids of the edges taken only after that step
 * @param steps the last step at each node so far, by its id
 * @param laterNodes ids of the nodes reached only after that step
 * @param at ids of the nodes where the run stood
 * @param selected id of the node of that step; empty where there is none
 */
public record GraphMarks(
    Set<String> walked,
    Set<String> later,
    Map<String, Integer> steps,
    Set<String> laterNodes,
    Set<String> at,
    String selected) {
  /** Of no run. */
  public static final GraphMarks NONE =
      new GraphMarks(Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), "");

  public GraphMarks {
    walked = Set.copyOf(walked);
    later = Set.copyOf(later);
    steps = Map.copyOf(steps);
    laterNodes = Set.copyOf(laterNodes);
    at = Set.copyOf(at);
  }

  static GraphMarks of(Runs.Detail run, int step, RunState state) {
    Map<String, Integer> last = new HashMap<>();
    String selected = "";
    for (Step each : run.steps()) {
      if (each.number() <= step && !each.node().isEmpty()) {
        last.put(each.node(), each.number());
      }
      if (each.number() == step) {
        selected = each.node();
      }
    }
    Set<String> walked = run.walked(step);
    Set<String> later = run.walked(Integer.MAX_VALUE);
    later.removeAll(walked);
    Set<String> laterNodes = run.visited(Integer.MAX_VALUE);
    laterNodes.removeAll(last.keySet());
    return new GraphMarks(walked, later, last, laterNodes, Set.copyOf(state.at()), selected);
  }
}
