package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.List;

/**
 * A run in a line.
 *
 * @param id 1, 2, … in the journal
 * @param root the run it was forked from in the end; itself where it was not
 * @param parent the run it was forked from; 0 where it was not
 * @param parentStep after which of its steps
 * @param subject what it is about
 * @param graph hash of the graph it is driven by
 * @param status how it stands
 * @param at the nodes it stands at
 * @param step number of its last step
 * @param startedAt when it began
 * @param changedAt when its last step ended
 */
public record RunHead(
    long id,
    long root,
    long parent,
    int parentStep,
    String subject,
    String graph,
    RunStatus status,
    List<String> at,
    int step,
    Instant startedAt,
    Instant changedAt) {
  public RunHead {
    at = List.copyOf(at);
  }
}
