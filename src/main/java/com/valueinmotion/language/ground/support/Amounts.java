package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.figure.Figure.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is taken from the figures of a fact before anything is worked out of it. */
final class Amounts {
  private Amounts() {}

  /** The days a fact says. */
  static Stream<LocalDate> days(FactView fact) {
    return fact.figures(Kind.DAY).flatMap(figure -> figure.days().stream()).map(Span::from);
  }

  /** The spans of days a fact says. */
  static Stream<Span> periods(FactView fact) {
    return fact.figures(Kind.PERIOD).flatMap(figure -> figure.days().stream());
  }

  /** Every two that differ, both ways round. */
  static Stream<List<BigDecimal>> pairs(List<BigDecimal> all) {
    return all.stream()
        .flatMap(
            one ->
                all.stream()
                    .filter(other -> other.compareTo(one) != 0)
                    .map(other -> List.of(one, other)));
  }

  /** 160 of 420 is 38.1. */
  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, MathContext.DECIMAL32);
  }
}
