package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * The eleven phases of one account as numbers, by their place in the flow. Questions of the kind
 * "and if this phase were mended" are answered on copies.
 */
final class Flow {
  static final int PHASES = Phase.FLOW.size();
  static final int UNKNOWN = -1;

  private final int[] friction;
  private final int[] coverage;
  private final boolean[] broken;
  private final boolean[] mending;

  private Flow(int[] friction, int[] coverage, boolean[] broken, boolean[] mending) {
    this.friction = friction;
    this.coverage = coverage;
    this.broken = broken;
    this.mending = mending;
  }

  /**
   * @param friction of each phase, {@link #UNKNOWN} where nothing is known
   * @param coverage of each phase, in percent
   * @param mending phases that still count as broken although their friction is under the line
   */
  static Flow of(int[] friction, int[] coverage, boolean[] mending, int brokenAt) {
    boolean[] broken = new boolean[PHASES];
    for (int phase = 0; phase < PHASES; phase++) {
      broken[phase] = friction[phase] >= brokenAt || mending[phase];
    }
    return new Flow(friction, coverage, broken, mending);
  }

  int friction(int phase) {
    return friction[phase];
  }

  int coverage(int phase) {
    return coverage[phase];
  }

  boolean isBroken(int phase) {
    return broken[phase];
  }

  boolean isMending(int phase) {
    return mending[phase];
  }

  boolean isKnown(int phase) {
    return friction[phase] != UNKNOWN;
  }

  /** The same, with another friction and state of one phase. */
  Flow with(int phase, int otherFriction, int otherCoverage, boolean isBroken) {
    int[] frictions = friction.clone();
    int[] coverages = coverage.clone();
    boolean[] states = broken.clone();
    frictions[phase] = otherFriction;
    coverages[phase] = otherCoverage;
    states[phase] = isBroken;
    return new Flow(frictions, coverages, states, mending);
  }

  /** The same, with one phase known to be well. */
  Flow mended(int phase) {
    return with(phase, 0, 100, false);
  }

  /** The same, with one phase as bad as can be. */
  Flow worst(int phase) {
    return with(phase, 100, coverage[phase], true);
  }

  int brokenPhases() {
    int count = 0;
    for (boolean each : broken) {
      count += each ? 1 : 0;
    }
    return count;
  }

  /**
   * Phases that say something: known and fresh, or broken. One that rests on stale readings counts
   * only while it is broken; otherwise a good reading that went stale and then turned bad would
   * dilute the share of the broken and lower the level.
   */
  int observedPhases() {
    int count = 0;
    for (int phase = 0; phase < PHASES; phase++) {
      count += broken[phase] || (isKnown(phase) && coverage[phase] > 0) ? 1 : 0;
    }
    return count;
  }

  /** Of all phases, unknown ones included, in percent. */
  int meanCoverage() {
    int sum = 0;
    for (int each : coverage) {
      sum += each;
    }
    return sum / PHASES;
  }

  /** Places of the phases nothing is known of. */
  List<Integer> unknown() {
    List<Integer> places = new ArrayList<>();
    for (int phase = 0; phase < PHASES; phase++) {
      if (!isKnown(phase)) {
        places.add(phase);
      }
    }
    return places;
  }

  List<PhaseState> states() {
    PhaseState[] states = new PhaseState[PHASES];
    for (int phase = 0; phase < PHASES; phase++) {
      states[phase] =
          new PhaseState(
              Phase.FLOW.get(phase),
              isKnown(phase) ? friction[phase] : null,
              coverage[phase],
              broken[phase],
              mending[phase]);
    }
    return List.of(states);
  }
}
