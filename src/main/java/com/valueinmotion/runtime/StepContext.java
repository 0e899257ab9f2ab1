package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.GraphNode;
import java.time.Instant;
import java.util.SortedMap;

/**
 * What a node is given.
 *
 * @param run the run
 * @param subject what it is about
 * @param node the node, as the graph says it
 * @param attempt 1, 2, …
 * @param channels the channels it reads; one that was never written is missing
 * @param now the moment of the step
 * @param heartbeat for a node that takes long
 */
public record StepContext(
    long run,
    String subject,
    GraphNode node,
    int attempt,
    SortedMap<String, String> channels,
    Instant now,
    Heartbeat heartbeat) {
  /** Of a node that is over in a moment. */
  public StepContext(
      long run,
      String subject,
      GraphNode node,
      int attempt,
      SortedMap<String, String> channels,
      Instant now) {
    this(run, subject, node, attempt, channels, now, Heartbeat.NONE);
  }
}
