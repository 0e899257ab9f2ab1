package com.valueinmotion.diagnosis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The friction of each phase: noisy-OR across families of the worst severity in each, in whole
 * numbers and catalogue order, so that two readings of one thing are not counted twice and nothing
 * depends on the machine. Without a red signal a phase is strained at most.
 */
final class Friction {
  private final int brokenAt;

  Friction(int brokenAt) {
    this.brokenAt = brokenAt;
  }

  /** All eleven phases in order. */
  List<PhaseState> of(List<Finding> findings) {
    return Phase.FLOW.stream()
        .map(
            phase ->
                state(phase, findings.stream().filter(f -> f.signal().phase() == phase).toList()))
        .toList();
  }

  private PhaseState state(Phase phase, List<Finding> findings) {
    Map<String, Integer> worst = new LinkedHashMap<>();
    Set<String> expected = new LinkedHashSet<>();
    Set<String> fresh = new LinkedHashSet<>();
    boolean red = false;
    for (Finding finding : findings) {
      String family = finding.signal().family();
      expected.add(family);
      if (finding.isFresh()) {
        fresh.add(family);
      }
      if (finding.state() != State.UNKNOWN) {
        worst.merge(family, finding.severity(), Math::max);
        red |= finding.state() == State.RED;
      }
    }
    int coverage = expected.isEmpty() ? 0 : 100 * fresh.size() / expected.size();
    if (worst.isEmpty()) {
      return new PhaseState(phase, null, coverage, false);
    }
    int friction = 0;
    for (int severity : worst.values()) {
      friction += (100 - friction) * severity / 100;
    }
    int held = red ? friction : Math.min(friction, brokenAt - 1);
    return new PhaseState(phase, held, coverage, held >= brokenAt);
  }
}
