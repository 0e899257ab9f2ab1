package com.valueinmotion.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step of a run, as the journal keeps it. The steps of a run are its history and its state: see
 * {@link RunState#after}. A step says how the run stands after it, so that a state can be seen
 * again when the graph is long another.
 *
 * @param number 1, 2, … within the run
 * @param node where
 * @param kind what it was
 * @param attempt 1, 2, … of this node in a row
 * @param outcome what the node answered; empty where it answers nothing
 * @param edges ids of the edges that were taken
 * @param writes the channels that were changed, with their new values
 * @param standing how the run stands after it, by node
 * @param inputs hash of what the node could see
 * @param note for a person: the result, or what went wrong
 * @param at when it ended
 * @param took how long
 */
public record Step(
    int number,
    String node,
    StepKind kind,
    int attempt,
    String outcome,
    List<String> edges,
    SortedMap<String, String> writes,
    SortedMap<String, Standing> standing,
    String inputs,
    String note,
    Instant at,
    Duration took) {
  public Step {
    edges = List.copyOf(edges);
    writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
    standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
  }
}
