package com.valueinmotion.runtime;

import java.util.Map;

/**
 * How a run of one graph goes on by another. Said explicitly for each pair: a run without one stays
 * where it is.
 *
 * @param from hash of the graph it was driven by
 * @param to hash of the graph from now on
 * @param moves new ids of nodes, by their old ones; the rest keep theirs
 */
public record Migration(String from, String to, Map<String, String> moves) {
  public Migration {
    moves = Map.copyOf(moves);
  }
}
