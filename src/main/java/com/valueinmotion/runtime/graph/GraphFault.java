package com.valueinmotion.runtime.graph;

import java.util.List;

/** A graph that cannot be run. The message names every fault found, a line each. */
public final class GraphFault extends Exception {
  private final List<String> faults;

  GraphFault(String graph, List<String> faults) {
    super("The graph " + graph + " cannot be run:\n  " + String.join("\n  ", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
