package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.diagnosis.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an account truly is.
 *
 * @param broken the phase where its value flow breaks, empty where it is well
 * @param badness of each phase that is not well: from 0, well, over 0.6, where the catalogue calls
 *     a measurement red, to 1, as bad as can be
 * @param weeks for how many weeks it has been so
 */
public record Condition(Optional<Phase> broken, Map<Phase, Double> badness, int weeks) {
  /** Where the catalogue calls a measurement red. */
  static final double RED = 0.6;

  static Condition healthy() {
    return new Condition(Optional.empty(), Map.of(), 0);
  }

  /** A break at any phase, well past red, of which each phase downstream feels less. */
  static Condition breaking(Chance chance) {
    Phase at = chance.pick(Phase.FLOW);
    double peak = chance.uniform(0.72, 0.95);
    double kept = chance.uniform(0.75, 0.92);
    Map<Phase, Double> badness = new EnumMap<>(Phase.class);
    double felt = peak;
    for (Phase phase : Phase.FLOW.subList(Phase.FLOW.indexOf(at), Phase.FLOW.size())) {
      badness.put(phase, felt);
      felt *= kept;
    }
    return new Condition(Optional.of(at), badness, chance.between(5, 9));
  }

  double of(Phase phase) {
    return badness.getOrDefault(phase, 0.0);
  }

  boolean isBreak(Phase phase) {
    return broken.filter(phase::equals).isPresent();
  }

  /** A measurement of something so bad: from where it was when well, over red, to the worst. */
  static double measured(double badness, double well, double red, double worst) {
    return badness <= RED
        ? well + (red - well) * badness / RED
        : red + (worst - red) * (badness - RED) / (1 - RED);
  }
}
