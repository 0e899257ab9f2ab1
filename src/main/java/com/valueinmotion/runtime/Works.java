package com.valueinmotion.runtime;

/** What each node of a graph does. */
@FunctionalInterface
public interface Works {
  /** Throws IllegalArgumentException for a node that is not of the graph. */
  NodeWork of(String node);
}
