package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** From broken phases to a level, from friction to an index. Gates only raise. */
final class Risk {
  private static final int WHOLE = 10_000;
  private final RiskRules rules;
  private final int[] weights;

  Risk(RiskRules rules) {
    this.rules = rules;
    this.weights = Phase.FLOW.stream().mapToInt(rules.weights()::of).toArray();
  }

  /** The level, and in words the gates that raised it. */
  Level level(Flow flow, List<Gates.Open> gates, List<String> raised) {
    Level level = level(flow.brokenPhases(), flow.observedPhases());
    for (Gates.Open open : gates) {
      if (open.gate().raises().compareTo(level) > 0 && open.holds(flow)) {
        level = open.gate().raises();
        raised.add(open.gate().because());
      }
    }
    return level;
  }

  Level level(Flow flow, List<Gates.Open> gates) {
    return level(flow, gates, new ArrayList<>(1));
  }

  /** From how many phases are broken, of how many that are observed. */
  Level level(int broken, int observed) {
    RiskRules.High high = rules.high();
    boolean most =
        broken >= high.orBroken()
            && broken * high.ofObservedDenominator() >= observed * high.ofObservedNumerator();
    if (broken >= high.broken() || most) {
      return Level.HIGH;
    }
    return broken >= rules.medium().broken() ? Level.MEDIUM : Level.LOW;
  }

  /** lo + ⌊(hi − lo) · g⌋ in the level's band, g = 1 − Π(1 − w · friction) over known phases. */
  int index(Level level, Flow flow) {
    long calm = WHOLE;
    for (int phase = 0; phase < Flow.PHASES; phase++) {
      if (flow.isKnown(phase)) {
        calm = calm * (WHOLE - (long) weights[phase] * flow.friction(phase)) / WHOLE;
      }
    }
    RiskRules.Range band = rules.bands().of(level);
    return band.from() + (int) ((band.to() - band.from()) * (WHOLE - calm) / WHOLE);
  }

  /** What the evidence says, and what it does not exclude. */
  Verdict verdict(Flow flow, List<Gates.Open> gates) {
    List<String> raised = new ArrayList<>();
    Level level = level(flow, gates, raised);
    Flow worst = flow;
    int needed = 0;
    int tried = 0;
    for (int phase : flow.unknown()) {
      worst = worst.worst(phase);
      tried++;
      needed = needed == 0 && level(worst, gates).compareTo(level) > 0 ? tried : needed;
    }
    Level upper = level(worst, gates);
    int coverage = flow.meanCoverage();
    return new Verdict(
        level,
        upper,
        level == Level.LOW && coverage < rules.unprovenUnder(),
        index(level, flow),
        index(upper, worst),
        coverage,
        needed,
        raised);
  }
}
