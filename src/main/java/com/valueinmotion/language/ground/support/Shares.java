package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Percentages and shares: as a fact says them; "2 of 6" as 33% or a third, and what is left of it;
 * a change from 40 to 30 as 25%; how far an outcome is on its way.
 */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal EXACT = new BigDecimal("0.03");
  private static final BigDecimal ABOUT = new BigDecimal("0.06");
  private static final BigDecimal BEYOND = new BigDecimal("0.25");

  private Shares() {}

  static boolean bearPercent(FactView fact, Figure figure, Claim claim) {
    return percents(fact, figure, claim).anyMatch(percent -> Likeness.isSame(figure, percent));
  }

  /**
   * @param left whether the claim speaks of what there is yet to go
   */
  static boolean bearShare(FactView fact, Figure figure, Claim claim, boolean left) {
    return Times.ratios(fact).anyMatch(ratio -> isShare(figure, ratio, claim))
        || fact.figures(Kind.SHARE).anyMatch(known -> Likeness.isSame(figure, known))
        || percents(fact, figure, claim)
            .map(percent -> percent.movePointLeft(2))
            .anyMatch(
                share ->
                    isShare(figure, share, claim)
                        || (left && isShare(figure, BigDecimal.ONE.subtract(share), claim)));
  }

  /** "More than half" may be said of 58%, "a third" of 33%. */
  static boolean isShare(Figure figure, BigDecimal share, Claim claim) {
    Bound bound = Bound.of(claim, figure);
    if (bound != Bound.NONE) {
      return bound.has(share, figure.value(), BEYOND);
    }
    BigDecimal off = share.subtract(figure.value());
    return off.abs().compareTo(figure.about() ? ABOUT : EXACT) <= 0;
  }

  private static Stream<BigDecimal> percents(FactView fact, Figure figure, Claim claim) {
    List<BigDecimal> found = new ArrayList<>();
    fact.figures(Kind.PERCENT).forEach(known -> found.add(known.value().abs()));
    fact.figures(Kind.TIMES).forEach(known -> found.add(known.value().movePointRight(2)));
    Rest.of(fact, figure, claim).forEach(found::add);
    List<Part> parts = Part.in(fact);
    for (Part part : parts) {
      found.add(part.percent());
      if (!part.isRepeated(figure, claim)) {
        found.add(HUNDRED.subtract(part.percent()));
      }
    }
    fact.figures(Kind.SHARE).forEach(known -> found.add(known.value().movePointRight(2)));
    Way.of(fact).flatMap(Way::done).ifPresent(found::add);
    if (fact.fact().moved() != null) {
      change(fact, parts).forEach(found::add);
    }
    return found.stream();
  }

  /** By how much it moved: from 40 to 30 by 25%. */
  private static Stream<BigDecimal> change(FactView fact, List<Part> parts) {
    List<Figure> wholes = parts.stream().map(Part::whole).toList();
    List<BigDecimal> numbers =
        (fact.fact().kind() == Fact.Kind.OUTCOME
                ? Stream.concat(fact.figures(Kind.NUMBER), fact.figures(Kind.DURATION))
                : fact.figures(Kind.NUMBER))
            .filter(number -> !Part.isScore(number) && !wholes.contains(number))
            .map(Figure::value)
            .toList();
    return Amounts.pairs(numbers)
        .filter(pair -> pair.get(0).signum() > 0)
        .map(pair -> Amounts.percent(pair.get(0).subtract(pair.get(1)).abs(), pair.get(0)));
  }
}
