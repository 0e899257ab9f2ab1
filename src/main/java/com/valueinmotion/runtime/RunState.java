package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a run stands after some steps. Worked out from the steps alone, so that the state after any
 * step can be seen again.
 *
 * @param step number of the last step; 0 before the first
 * @param standing how it stands, by node
 * @param taken how often each edge was taken, by its id
 * @param channels the values so far
 */
public record RunState(
    int step,
    SortedMap<String, Standing> standing,
    SortedMap<String, Integer> taken,
    SortedMap<String, String> channels) {
  public RunState {
    standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
    taken = Collections.unmodifiableSortedMap(new TreeMap<>(taken));
    channels = Collections.unmodifiableSortedMap(new TreeMap<>(channels));
  }

  /** Before the first step. */
  public static RunState start(Graph graph) {
    TreeMap<String, Standing> standing = new TreeMap<>();
    standing.put(graph.start(), Standing.ready());
    return new RunState(0, standing, new TreeMap<>(), new TreeMap<>());
  }

  /** After these steps, from the start. */
  public static RunState after(Graph graph, List<Step> steps) {
    RunState state = start(graph);
    for (Step step : steps) {
      state = state.after(step);
    }
    return state;
  }

  /** After one more step. */
  public RunState after(Step done) {
    TreeMap<String, Integer> edges = new TreeMap<>(taken);
    done.edges().forEach(edge -> edges.merge(edge, 1, Integer::sum));
    TreeMap<String, String> values = new TreeMap<>(channels);
    values.putAll(done.writes());
    return new RunState(done.number(), done.standing(), edges, values);
  }

  public RunStatus status() {
    List<Standing.Kind> kinds = standing.values().stream().map(Standing::kind).toList();
    if (kinds.isEmpty()) {
      return RunStatus.DONE;
    }
    if (kinds.contains(Standing.Kind.READY)) {
      return RunStatus.RUNNING;
    }
    return kinds.contains(Standing.Kind.STUCK) ? RunStatus.STUCK : RunStatus.WAITING;
  }

  /** The nodes it stands at, in order of id. */
  public List<String> at() {
    return List.copyOf(standing.keySet());
  }
}
