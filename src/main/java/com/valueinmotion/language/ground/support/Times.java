package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Twice as long", "three times": as a fact says it, or as two of its figures stand to each other.
 */
final class Times {
  private static final BigDecimal EXACT = new BigDecimal("0.06");
  private static final BigDecimal ABOUT = new BigDecimal("0.12");
  private static final BigDecimal OVER = new BigDecimal("0.25");
  private static final BigDecimal BEYOND = new BigDecimal("0.2");

  private Times() {}

  static boolean bear(FactView fact, Figure figure, Claim claim) {
    boolean said =
        fact.figures(Kind.TIMES)
            .anyMatch(
                known ->
                    Likeness.isSame(figure, known)
                        || (figure.about() && isNear(known.value(), figure, OVER)));
    return said || ratios(fact).anyMatch(ratio -> isRatio(ratio, figure, claim));
  }

  /** How what it is stands to what it was, and an outcome to its target. */
  static Stream<BigDecimal> ratios(FactView fact) {
    return fact.fact().moved() == null
        ? Way.of(fact).stream().flatMap(Way::ratios)
        : ratios(fact.figures().stream().filter(Figure::hasValue).toList());
  }

  /** "Twice as many as today": 960 users of one fact, 504 of another. */
  static boolean bear(List<FactView> facts, Figure figure, Claim claim) {
    List<Figure> all =
        facts.stream()
            .flatMap(fact -> fact.figures(Kind.NUMBER))
            .filter(known -> !known.unit().isEmpty())
            .toList();
    return all.stream()
        .map(Figure::unit)
        .distinct()
        .flatMap(unit -> ratios(all.stream().filter(f -> f.unit().equals(unit)).toList()))
        .anyMatch(ratio -> isRatio(ratio, figure, claim));
  }

  private static Stream<BigDecimal> ratios(List<Figure> figures) {
    List<BigDecimal> all =
        figures.stream().map(Figure::value).filter(value -> value.signum() > 0).toList();
    return Amounts.pairs(all).map(pair -> pair.get(0).divide(pair.get(1), MathContext.DECIMAL32));
  }

  private static boolean isRatio(BigDecimal ratio, Figure figure, Claim claim) {
    Bound bound = Bound.of(claim, figure);
    return bound == Bound.NONE
        ? isNear(ratio, figure, figure.about() ? ABOUT : EXACT)
        : bound.has(ratio, figure.value(), figure.value().multiply(BEYOND));
  }

  private static boolean isNear(BigDecimal value, Figure figure, BigDecimal slack) {
    BigDecimal off = value.subtract(figure.value()).abs();
    return off.compareTo(figure.value().multiply(slack)) <= 0;
  }
}
