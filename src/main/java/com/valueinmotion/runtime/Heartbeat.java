package com.valueinmotion.runtime;

/** Says that a long step is still being worked on, so that nobody else takes the run over. */
@FunctionalInterface
public interface Heartbeat {
  /** For steps that are over in a moment. */
  Heartbeat NONE = () -> {};

  /** Call it at least every few seconds. */
  void beat();
}
