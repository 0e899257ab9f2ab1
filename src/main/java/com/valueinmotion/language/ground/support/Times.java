package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * "Twice as long", "three times": as a fact says it, or as two of its figures stand to each other.
 */
final class Times {
  private static final BigDecimal EXACT = new BigDecimal("0.06");
  private static final BigDecimal ABOUT = new BigDecimal("0.12");
  private static final BigDecimal OVER = new BigDecimal("0.25");

  private Times() {}

  static boolean bear(FactView fact, Figure figure) {
    boolean said =
        fact.figures(Kind.TIMES)
            .anyMatch(
                known ->
                    Likeness.isSame(figure, known)
                        || (figure.about() && isNear(known.value(), figure, OVER)));
    boolean compares = fact.fact().moved() != null || fact.fact().kind() == Fact.Kind.OUTCOME;
    return said || (compares && isRatio(fact, figure));
  }

  private static boolean isRatio(FactView fact, Figure figure) {
    List<BigDecimal> all =
        fact.figures().stream()
            .filter(Figure::hasValue)
            .map(Figure::value)
            .filter(value -> value.signum() > 0)
            .toList();
    return Amounts.pairs(all)
        .map(pair -> pair.get(0).divide(pair.get(1), MathContext.DECIMAL32))
        .anyMatch(ratio -> isNear(ratio, figure, figure.about() ? ABOUT : EXACT));
  }

  private static boolean isNear(BigDecimal value, Figure figure, BigDecimal slack) {
    BigDecimal off = value.subtract(figure.value()).abs();
    return off.compareTo(figure.value().multiply(slack)) <= 0;
  }
}
