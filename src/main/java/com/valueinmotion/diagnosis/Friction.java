package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private final int[] families;
  private final int[] familyOf;

  Friction(List<Signal> catalogue, int brokenAt) {
    this.brokenAt = brokenAt;
    this.signals = new int[Flow.PHASES][];
    this.families = new int[Flow.PHASES];
    this.familyOf = new int[catalogue.size()];
    for (Phase phase : Phase.FLOW) {
      List<String> named = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      for (int at = 0; at < catalogue.size(); at++) {
        Signal signal = catalogue.get(at);
        if (signal.phase() == phase) {
          if (!named.contains(signal.family())) {
            named.add(signal.family());
          }
          familyOf[at] = named.indexOf(signal.family());
          places.add(at);
        }
      }
      signals[phase.place()] = places.stream().mapToInt(Integer::intValue).toArray();
      families[phase.place()] = named.size();
    }
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
    int[] worst = new int[families[phase]];
    Arrays.fill(worst, Flow.UNKNOWN);
    boolean known = false;
    boolean red = false;
    for (int signal : signals[phase]) {
      int severity = severities[signal];
      if (severity != Flow.UNKNOWN) {
        severity = signal == leftOut ? 0 : severity;
        known = true;
        red |= severity >= Scale.RED;
        worst[familyOf[signal]] = Math.max(worst[familyOf[signal]], severity);
      }
    }
    if (!known) {
      return Flow.UNKNOWN;
    }
    int friction = 0;
    for (int severity : worst) {
      friction += severity == Flow.UNKNOWN ? 0 : (100 - friction) * severity / 100;
    }
    return red ? friction : Math.min(friction, brokenAt - 1);
  }

  /** Percent of the phase's families of which something fresh is known. */
  int coverage(int phase, List<Finding> findings) {
    boolean[] fresh = new boolean[families[phase]];
    int count = 0;
    for (int signal : signals[phase]) {
      if (!fresh[familyOf[signal]] && findings.get(signal).isFresh()) {
        fresh[familyOf[signal]] = true;
        count++;
      }
    }
    return fresh.length == 0 ? 0 : 100 * count / fresh.length;
  }
}
