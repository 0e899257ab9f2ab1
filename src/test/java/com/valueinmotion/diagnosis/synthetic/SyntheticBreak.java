package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One account whose value flow breaks at a known phase, and what is seen of it.
 *
 * @param latent where it breaks
 * @param friction 0–100 of each phase that is observed
 */
record SyntheticBreak(Phase latent, Map<Phase, Integer> friction) {
  private static final int PHASES = Phase.FLOW.size();

  /**
   * What such accounts look like. Each account draws its own numbers from the ranges.
   *
   * @param peak latent friction at the break
   * @param kept share of it that reaches the next phase
   * @param upstream latent friction before the break
   * @param distractor latent friction of an unrelated hot phase
   * @param sigma of the Gaussian noise on every phase
   * @param missing share of the phases of which nothing is known
   * @param distracted share of the accounts with an unrelated hot phase
   */
  record Shape(
      Range peak,
      Range kept,
      Range upstream,
      Range distractor,
      double sigma,
      double missing,
      double distracted) {

    /** As the issue states it; "high" is anything from just broken to nearly as bad as can be. */
    static Shape stated() {
      return of(new Range(65, 95), new Range(0.85, 0.97), new Range(5, 30), new Range(65, 95));
    }

    /**
     * So hard that naming the first phase over 60, or the highest, does as badly as they did in the
     * simulation of the engine's design (64% and 49%).
     */
    static Shape hard() {
      return of(Range.only(70), Range.only(0.92), Range.only(25), Range.only(85));
    }

    private static Shape of(Range peak, Range kept, Range upstream, Range distractor) {
      return new Shape(peak, kept, upstream, distractor, 15, 0.30, 1.0 / 3);
    }
  }

  /** Both ends of a uniform draw. */
  record Range(double from, double to) {
    static Range only(double value) {
      return new Range(value, value);
    }

    double draw(Chance chance) {
      return chance.uniform(from, to);
    }
  }

  /**
   * Draws one.
   *
   * @param breakIsSeen whether the phase of the break is always among those observed; otherwise it
   *     is missing as often as any other, and then nobody can name it
   */
  static SyntheticBreak draw(Shape shape, boolean breakIsSeen, Chance chance) {
    int at = chance.between(0, PHASES - 1);
    double[] latent = latent(shape, at, chance);
    Map<Phase, Integer> seen = new EnumMap<>(Phase.class);
    while (seen.isEmpty()) {
      for (int i = 0; i < PHASES; i++) {
        long noisy = Math.round(chance.gaussian(latent[i], shape.sigma()));
        boolean missing = chance.probably(shape.missing());
        if (!missing || (breakIsSeen && i == at)) {
          seen.put(Phase.FLOW.get(i), Math.clamp(noisy, 0, 100));
        }
      }
    }
    return new SyntheticBreak(Phase.FLOW.get(at), seen);
  }

  private static double[] latent(Shape shape, int at, Chance chance) {
    double upstream = shape.upstream().draw(chance);
    double peak = shape.peak().draw(chance);
    double kept = shape.kept().draw(chance);
    double[] latent =
        IntStream.range(0, PHASES)
            .mapToDouble(i -> i < at ? upstream : Math.max(upstream, peak * Math.pow(kept, i - at)))
            .toArray();
    if (chance.probably(shape.distracted())) {
      int hot = (at + chance.between(1, PHASES - 1)) % PHASES;
      latent[hot] = Math.max(latent[hot], shape.distractor().draw(chance));
    }
    return latent;
  }

  /** The first phase from the break on of which anything is known. */
  Optional<Phase> firstSeen() {
    return Phase.FLOW.stream()
        .filter(phase -> phase.compareTo(latent) >= 0 && friction.containsKey(phase))
        .findFirst();
  }

  /** The account as files would tell of it: every signal of the observed phases, of today. */
  AccountHistory history() {
    Histories histories = new Histories();
    friction.forEach(
        (phase, amount) -> {
          PhaseSigns signs = PhaseSigns.of(phase);
          Datum value = signs.value(amount);
          histories.with(signs.signal(), value, 0);
          List<PhaseSigns.Sign> others = signs.others();
          others.forEach(other -> histories.with(other.signal(), other.value(), 0));
        });
    return histories.build();
  }

  /** The rival that names the first phase of at least 60. */
  Optional<Phase> firstOverSixty() {
    return Phase.FLOW.stream().filter(phase -> friction.getOrDefault(phase, 0) >= 60).findFirst();
  }

  /** The rival that names the highest phase, the earliest of equals. */
  Optional<Phase> maximum() {
    return Phase.FLOW.stream()
        .filter(friction::containsKey)
        .reduce((a, b) -> friction.getOrDefault(b, 0) > friction.getOrDefault(a, 0) ? b : a);
  }
}
