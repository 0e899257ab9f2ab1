package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phase that best explains the friction downstream of it: the start k that maximises the
 * sum, from k to the end, of coverage × (friction − pivot), among phases with enough friction of
 * their own; the earliest of equals. Unknown phases carry no coverage and are bridged. Where that
 * leaves much of the friction unexplained, a second break is sought upstream of the first.
 */
final class Breaks {
  private static final int NONE = -1;

  private final RiskRules.BreakRule rule;

  Breaks(RiskRules.BreakRule rule) {
    this.rule = rule;
  }

  /** The break and perhaps a second; empty where no phase has friction enough to be one. */
  List<Break> of(Flow flow, List<Finding> findings) {
    List<Break> breaks = new ArrayList<>(2);
    int first = start(flow, Flow.PHASES);
    if (first != NONE) {
      breaks.add(named(flow, first, Flow.PHASES, findings));
      int second = breaks.getFirst().explains() < rule.secondUnder() ? start(flow, first) : NONE;
      if (second != NONE) {
        breaks.add(named(flow, second, first, findings));
      }
    }
    return breaks;
  }

  /** The best start among the phases before {@code end}. */
  private int start(Flow flow, int end) {
    long best = Long.MIN_VALUE;
    int at = NONE;
    for (int k = 0; k < end; k++) {
      if (flow.isKnown(k) && flow.friction(k) >= rule.from()) {
        long sum = weighted(flow, k, end, rule.pivot());
        if (sum > best) {
          best = sum;
          at = k;
        }
      }
    }
    return at;
  }

  private static Break named(Flow flow, int from, int to, List<Finding> findings) {
    long all = weighted(flow, 0, Flow.PHASES, 0);
    int explains = all == 0 ? 0 : (int) (100 * weighted(flow, from, to, 0) / all);
    Phase phase = Phase.FLOW.get(from);
    return new Break(phase, explains, worst(phase, findings));
  }

  private static Finding worst(Phase phase, List<Finding> findings) {
    Finding worst = null;
    for (Finding finding : findings) {
      if (finding.signal().phase() == phase
          && finding.state() != State.UNKNOWN
          && (worst == null || finding.severity() > worst.severity())) {
        worst = finding;
      }
    }
    if (worst == null) {
      throw new IllegalStateException("a phase with friction has a finding: " + phase);
    }
    return worst;
  }

  private static long weighted(Flow flow, int from, int to, int pivot) {
    boolean anyFresh = anyFresh(flow);
    long sum = 0;
    for (int phase = from; phase < to; phase++) {
      if (flow.isKnown(phase)) {
        // Where every reading is stale, what stands is weighed alike rather than not at all.
        sum += (long) (anyFresh ? flow.coverage(phase) : 1) * (flow.friction(phase) - pivot);
      }
    }
    return sum;
  }

  private static boolean anyFresh(Flow flow) {
    for (int phase = 0; phase < Flow.PHASES; phase++) {
      if (flow.isKnown(phase) && flow.coverage(phase) > 0) {
        return true;
      }
    }
    return false;
  }
}
