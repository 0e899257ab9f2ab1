package com.valueinmotion.runtime.graph;

/**
 * A way from one node to another.
 *
 * @param from id of the node it leaves
 * @param to id of the node it reaches
 * @param when the outcome it is for; empty for any
 * @param atMost how often a run may take it; 0 for no bound. Past the bound the next edge for the
 *     outcome is taken
 * @param beside whether it is walked together with the other such edges for the outcome
 */
public record GraphEdge(String from, String to, String when, int atMost, boolean beside) {
  /** "draft → approval", with the outcome where there is one: what the journal calls it. */
  public String id() {
    return from + (when.isEmpty() ? "" : " [" + when + "]") + " → " + to;
  }

  boolean isFor(String outcome) {
    return when.isEmpty() || when.equals(outcome);
  }
}
