package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Times that pass: as a fact says them ("38 days" as "five weeks"), to or from a day of it, or
 * between two of its days. Days are exact; weeks, months and years are rounded to whole ones.
 */
final class Durations {
  private static final Map<String, BigDecimal> IN_DAYS =
      Map.of(
          "day",
          BigDecimal.ONE,
          "week",
          BigDecimal.valueOf(7),
          "fortnight",
          BigDecimal.valueOf(14),
          "month",
          new BigDecimal("30.44"),
          "quarter",
          new BigDecimal("91.3"),
          "year",
          new BigDecimal("365.25"));
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final BigDecimal EXACT = new BigDecimal("0.5");
  private static final BigDecimal ABOUT = new BigDecimal("0.75");

  private final LocalDate asOf;

  Durations(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** How many days one of a unit has; null for minutes, hours and what is no time. */
  static @Nullable BigDecimal daysOf(String unit) {
    return IN_DAYS.get(unit);
  }

  /** Whether it is the name of a measure, and no time that passes: "the 8-week mean". */
  static boolean isName(Claim claim, Figure figure) {
    return claim.text(figure).contains("-");
  }

  boolean bear(FactView fact, Figure figure, Claim claim) {
    if (fact.figures(Kind.DURATION).anyMatch(known -> isSameTime(figure, known))
        || isElliptic(fact, figure)) {
      return true;
    }
    if (isName(claim, figure) || !IN_DAYS.containsKey(figure.unit())) {
      return isOfTheClock(fact, figure);
    }
    List<LocalDate> days = Amounts.days(fact).toList();
    return days.stream()
            .anyMatch(day -> isBetween(figure, asOf, day) || isBetween(figure, day, asOf))
        || isBetweenTwo(figure, days);
  }

  /** "The 12 weeks before", where it says "the last 4 weeks against the 12 before". */
  private static boolean isElliptic(FactView fact, Figure figure) {
    return fact.figures(Kind.NUMBER)
            .anyMatch(known -> known.unit().isEmpty() && Likeness.isSame(figure, known))
        && fact.figures(Kind.DURATION).anyMatch(known -> known.unit().equals(figure.unit()));
  }

  /** The time between two days. */
  static boolean isBetweenTwo(Figure figure, List<LocalDate> days) {
    return days.stream()
        .anyMatch(
            from -> days.stream().anyMatch(to -> to.isAfter(from) && isBetween(figure, from, to)));
  }

  private static boolean isBetween(Figure figure, LocalDate from, LocalDate to) {
    return isSpan(figure, BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)));
  }

  private static boolean isSameTime(Figure figure, Figure known) {
    return known.unit().equals(figure.unit())
        ? Likeness.isSame(figure, known)
        : isSpan(figure, known.unit(), known.value());
  }

  /** So many of a unit. */
  static boolean isSpan(Figure figure, String unit, BigDecimal value) {
    BigDecimal days = IN_DAYS.get(unit);
    return days != null && isSpan(figure, value.multiply(days));
  }

  private static boolean isSpan(Figure figure, BigDecimal days) {
    BigDecimal unit = IN_DAYS.get(figure.unit());
    if (unit == null || days.signum() < 0) {
      return false;
    }
    if (figure.unit().equals("day")) {
      return Likeness.isSame(figure, days);
    }
    BigDecimal off = days.divide(unit, MathContext.DECIMAL32).subtract(figure.value()).abs();
    return off.compareTo(figure.about() ? ABOUT : EXACT) <= 0;
  }

  /** "8 minutes", where the fact says 42 and 34; "1.5 hours", where it says 90 minutes. */
  private static boolean isOfTheClock(FactView fact, Figure figure) {
    List<BigDecimal> minutes =
        fact.figures(Kind.DURATION)
            .filter(known -> known.unit().equals("minute"))
            .map(Figure::value)
            .toList();
    return switch (figure.unit()) {
      case "minute", "point" ->
          Amounts.pairs(minutes)
              .anyMatch(pair -> Likeness.isSame(figure, pair.get(0).subtract(pair.get(1)).abs()));
      case "hour" ->
          minutes.stream()
              .anyMatch(m -> Likeness.isSame(figure, m.divide(MINUTES, MathContext.DECIMAL32)));
      default -> false;
    };
  }
}
