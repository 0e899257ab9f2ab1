package com.valueinmotion.runtime.graph;

import java.time.Duration;

/**
 * How a node is carried out.
 *
 * @param attempts how often it is tried before a person is asked; at least 1
 * @param pause between two attempts
 * @param timeout how long one attempt may take; zero for no limit
 * @param cached whether the same inputs within one run give the recorded answer again
 */
public record NodePolicy(int attempts, Duration pause, Duration timeout, boolean cached) {
  /** Once, without a limit, always anew. */
  public static final NodePolicy PLAIN = new NodePolicy(1, Duration.ZERO, Duration.ZERO, false);
}
