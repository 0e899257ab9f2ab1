package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The friction of each phase: noisy-OR across families of the worst severity in each, in whole
 * numbers and catalogue order, so that two readings of one thing are not counted twice and nothing
 * depends on the machine. Without a red signal a phase is strained at most.
 */
final class Friction {
  /** Stands for no signal where one may be left out. */
  static final int NONE = -1;

  private final int brokenAt;
  private final int[][] signals;

  /** By phase and family: the places of its signals. */
  private final int[][][] families;

  Friction(List<Signal> catalogue, int brokenAt) {
    this.brokenAt = brokenAt;
    this.signals = new int[Flow.PHASES][];
    this.families = new int[Flow.PHASES][][];
    for (Phase phase : Phase.FLOW) {
      List<Integer> places = new ArrayList<>();
      Map<String, List<Integer>> byFamily = new LinkedHashMap<>();
      for (int at = 0; at < catalogue.size(); at++) {
        Signal signal = catalogue.get(at);
        if (signal.phase() == phase) {
          places.add(at);
          byFamily.computeIfAbsent(signal.family(), any -> new ArrayList<>()).add(at);
        }
      }
      signals[phase.place()] = ints(places);
      families[phase.place()] =
          byFamily.values().stream().map(Friction::ints).toArray(int[][]::new);
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Places in the catalogue of a phase's signals. */
  int[] signalsOf(int phase) {
    return signals[phase];
  }

  /**
   * 0–100, or {@link Flow#UNKNOWN}.
   *
   * @param severities by place in the catalogue, {@link Flow#UNKNOWN} where unknown
   * @param leftOut the place of a signal that counts as good, or {@link #NONE}
   */
  int of(int phase, int[] severities, int leftOut) {
    int friction = 0;
    int worstOfAll = Flow.UNKNOWN;
    for (int[] family : families[phase]) {
      int worst = Flow.UNKNOWN;
      for (int signal : family) {
        int severity = severities[signal];
        if (severity != Flow.UNKNOWN) {
          worst = Math.max(worst, signal == leftOut ? 0 : severity);
        }
      }
      friction += worst == Flow.UNKNOWN ? 0 : (100 - friction) * worst / 100;
      worstOfAll = Math.max(worstOfAll, worst);
    }
    if (worstOfAll == Flow.UNKNOWN) {
      return Flow.UNKNOWN;
    }
    return worstOfAll >= Scale.RED ? friction : Math.min(friction, brokenAt - 1);
  }

  /** Percent of the phase's families of which something fresh is known. */
  int coverage(int phase, List<Finding> findings) {
    int count = 0;
    for (int[] family : families[phase]) {
      for (int signal : family) {
        if (findings.get(signal).isFresh()) {
          count++;
          break;
        }
      }
    }
    int all = families[phase].length;
    return all == 0 ? 0 : 100 * count / all;
  }
}
