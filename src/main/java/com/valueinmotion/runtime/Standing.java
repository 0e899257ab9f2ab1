package com.valueinmotion.runtime;

import java.util.Set;
import java.util.TreeSet;

/**
 * How a run stands at one of its nodes.
 *
 * @param kind what is to come
 * @param attempt the number of the next attempt
 * @param arrived ids of the edges that have arrived, where the node joins several
 */
public record Standing(Kind kind, int attempt, Set<String> arrived) {
  /** The attempt of a node that failed while it heard a signal: it waits again, and hears again. */
  static final int HEARING = 0;

  public Standing {
    arrived = Set.copyOf(arrived);
  }

  /** What is to come. */
  public enum Kind {
    /** The node can begin. */
    READY,
    /** Some of its incoming edges have not arrived. */
    JOINING,
    /** It waits for a signal. */
    WAITING,
    /** It failed and waits for its next attempt. */
    PAUSED,
    /** It failed for the last time: a person says what now. */
    STUCK
  }

  static Standing ready() {
    return new Standing(Kind.READY, 1, Set.of());
  }

  Standing as(Kind next, int nextAttempt) {
    return new Standing(next, nextAttempt, arrived);
  }

  Standing with(String edge, boolean complete) {
    Set<String> all = new TreeSet<>(arrived);
    all.add(edge);
    return new Standing(complete ? Kind.READY : Kind.JOINING, attempt, all);
  }
}
