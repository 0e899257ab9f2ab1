package com.valueinmotion.runtime.graph;

import java.util.List;

/**
 * A node as the graph's file says it.
 *
 * @param id unique in the graph
 * @param title as a person reads it
 * @param stage the part of the graph it belongs to
 * @param kind what it is
 * @param join whether it begins only when all its incoming edges have arrived
 * @param reads the channels it may see
 * @param writes the channels it may change
 * @param hears names of the signals that end its waiting; empty unless it waits
 * @param policy how it is carried out
 */
public record GraphNode(
    String id,
    String title,
    String stage,
    NodeKind kind,
    boolean join,
    List<String> reads,
    List<String> writes,
    List<String> hears,
    NodePolicy policy) {
  public GraphNode {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    hears = List.copyOf(hears);
  }
}
