package com.valueinmotion.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * Finds the phase that best explains the friction downstream of it: the start k that maximises the
 * sum, from k to the end, of coverage × (friction − pivot), among phases with enough friction of
 * their own; the earliest of equals. Unknown phases carry no coverage and are bridged.
 */
final class Breaks {
  private final RiskRules.BreakRule rule;

  Breaks(RiskRules.BreakRule rule) {
    this.rule = rule;
  }

  /** The break, or empty where no phase has friction enough to be one. */
  Optional<Break> of(List<PhaseState> phases) {
    long best = Long.MIN_VALUE;
    int at = -1;
    for (int k = 0; k < phases.size(); k++) {
      Integer friction = phases.get(k).friction();
      if (friction != null && friction >= rule.from()) {
        long sum = weighted(phases, k, rule.pivot());
        if (sum > best) {
          best = sum;
          at = k;
        }
      }
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(new Break(phases.get(at).phase(), explains(phases, at)));
  }

  /** Percent of all weighted friction that lies at {@code from} or downstream. */
  private static int explains(List<PhaseState> phases, int from) {
    long all = weighted(phases, 0, 0);
    return all == 0 ? 0 : (int) (100 * weighted(phases, from, 0) / all);
  }

  private static long weighted(List<PhaseState> phases, int from, int pivot) {
    boolean anyFresh = phases.stream().anyMatch(p -> p.isKnown() && p.coverage() > 0);
    long sum = 0;
    for (PhaseState phase : phases.subList(from, phases.size())) {
      Integer friction = phase.friction();
      if (friction != null) {
        // Where every reading is stale, what stands is weighed alike rather than not at all.
        sum += (long) (anyFresh ? phase.coverage() : 1) * (friction - pivot);
      }
    }
    return sum;
  }
}
