package com.valueinmotion.runtime.graph;

/** What a node is. */
public enum NodeKind {
  /** Works something out and goes on. */
  STEP,
  /** Asks a question; each answer is an edge. */
  GATE,
  /** Holds the run until it hears something it listens for. */
  WAIT,
  /** The run is over. */
  END
}
