package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of an outcome: "42 minutes at the start, 34 minutes now, target 25 minutes". Of 17
 * minutes that were wanted, 8 are gained, and 9 are left.
 */
record Way(Figure start, Figure now, Figure target) {
  private static final int STATIONS = 3;

  /** Of an outcome that says all three. */
  static Optional<Way> of(FactView fact) {
    if (fact.fact().kind() != Fact.Kind.OUTCOME) {
      return Optional.empty();
    }
    List<Figure> all = fact.figures().stream().filter(Figure::isMeasure).limit(STATIONS).toList();
    return all.size() < STATIONS
        ? Optional.empty()
        : Optional.of(new Way(all.get(0), all.get(1), all.get(2)));
  }

  /** How much of it is done, in percent; empty where there was none to go. */
  Optional<BigDecimal> done() {
    BigDecimal wanted = target.value().subtract(start.value());
    return wanted.signum() == 0
        ? Optional.empty()
        : Optional.of(Amounts.percent(now.value().subtract(start.value()), wanted).abs());
  }

  /**
   * Whether a figure is what was wanted, gained, or is left, in the unit of the outcome or bare.
   */
  boolean bears(Figure figure) {
    boolean unit =
        figure.unit().isEmpty()
            || figure.unit().equals(now.unit())
            || (figure.unit().equals("point") && now.kind() == Kind.PERCENT);
    return unit
        && Stream.of(between(start, now), between(now, target), between(start, target))
            .anyMatch(value -> value.signum() > 0 && Likeness.isSame(figure, value));
  }

  /** Whether a bare number is one of the three: "the target is 14", where it is 14 days. */
  boolean has(Figure figure) {
    return Stream.of(start, now, target).anyMatch(known -> Likeness.isSame(figure, known));
  }

  /** How each stands to each: now is 2.3 times the target. */
  Stream<BigDecimal> ratios() {
    List<BigDecimal> all =
        Stream.of(start, now, target).map(Figure::value).filter(v -> v.signum() > 0).toList();
    return Amounts.pairs(all).map(pair -> pair.get(0).divide(pair.get(1), MathContext.DECIMAL32));
  }

  private static BigDecimal between(Figure one, Figure other) {
    return one.value().subtract(other.value()).abs();
  }
}
