package com.valueinmotion.runtime;

/**
 * What a node does. Told the moment and handed what it may see; what is to change comes back as a
 * result. May be called again for the same step after a crash.
 */
@FunctionalInterface
public interface NodeWork {
  /**
   * Carries the node out, or for one that waits, begins to wait: then an empty outcome waits, and
   * any other goes on at once.
   */
  StepResult begin(StepContext context) throws StepFailed;

  /** Goes on after a signal; an empty outcome waits further. Only for nodes that wait. */
  default StepResult resume(StepContext context, Signal signal) throws StepFailed {
    throw new StepFailed(context.node().id() + " does not wait and heard " + signal.name() + ".");
  }
}
