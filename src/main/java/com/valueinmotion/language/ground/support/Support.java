package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Lexicon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Whether a figure of a draft is borne by a fact: the same, or worked out of what it says. "160 of
 * 420 seats are idle" bears "160", "38%", "more than a third" and, of those in use, "260" and
 * "62%"; it bears no "180".
 */
public final class Support {
  private static final Set<String> KRONER = Set.of("SEK", "NOK", "DKK");
  private static final String KRONE = "KR";

  /** A unit that is a measure by itself: no bare number of the evidence may be given it. */
  private static final String POINT = "point";

  /** How far away a day may be that is called by the name of its weekday. */
  private static final int NEAR_DAYS = 62;

  /** How far beyond a bound a value may lie, for its size. */
  private static final BigDecimal NEARLY = new BigDecimal("0.06");

  private final LocalDate asOf;
  private final Durations durations;
  private final Differences differences;

  /**
   * @param asOf the day from which times are counted
   * @param words what says that figures are compared
   */
  public Support(LocalDate asOf, Lexicon.Figures words) {
    this.asOf = asOf;
    this.durations = new Durations(asOf);
    this.differences = new Differences(words);
  }

  /** Whether the fact bears the figure, as the claim uses it. */
  public boolean bears(FactView fact, Figure figure, Claim claim) {
    return isWithin(fact, figure, claim) || isBorne(fact, figure, claim);
  }

  /** "In under four hours", where it says 3.9 hours. */
  private static boolean isWithin(FactView fact, Figure figure, Claim claim) {
    Bound bound = figure.hasValue() ? Bound.of(claim, figure) : Bound.NONE;
    return bound != Bound.NONE
        && fact.figures(figure.kind())
            .filter(known -> known.unit().equals(figure.unit()))
            .anyMatch(
                known -> bound.has(known.value(), figure.value(), figure.value().multiply(NEARLY)));
  }

  private boolean isBorne(FactView fact, Figure figure, Claim claim) {
    return switch (figure.kind()) {
      case NUMBER -> number(fact, figure, claim);
      case PERCENT ->
          Shares.bearPercent(fact, figure, claim)
              || ((differences.isLeft(claim) || Differences.isBy(claim, figure))
                  && differences.bear(fact, figure, Kind.PERCENT));
      case MONEY -> fact.figures(Kind.MONEY).anyMatch(known -> isSameMoney(figure, known));
      case DURATION ->
          durations.bear(fact, figure, claim)
              || Way.of(fact).filter(way -> way.bears(figure)).isPresent()
              || (!Durations.isName(claim, figure)
                  && (differences.isLeft(claim) || differences.isCompared(claim, figure))
                  && differences.bear(fact, figure, Kind.DURATION));
      case SHARE -> Shares.bearShare(fact, figure, claim, differences.isLeft(claim));
      case TIMES -> Times.bear(fact, figure, claim);
      case DAY, PERIOD -> day(fact, figure);
      case WEEKDAY -> weekday(fact, figure);
      case CLOCK -> false;
    };
  }

  /**
   * Days and amounts of several facts beside each other: the time between, the part of the other.
   */
  public boolean bearTogether(List<FactView> facts, Figure figure, Claim claim) {
    if (figure.kind() == Kind.DURATION) {
      return Durations.isBetweenTwo(figure, facts.stream().flatMap(Amounts::days).toList());
    }
    if (figure.kind() == Kind.TIMES) {
      return Times.bear(facts, figure, claim);
    }
    if (figure.kind() == Kind.NUMBER) {
      return (differences.isLeft(claim) || differences.isCompared(claim, figure))
          && differences.bear(facts, figure);
    }
    if (figure.kind() != Kind.PERCENT && figure.kind() != Kind.SHARE) {
      return false;
    }
    List<BigDecimal> amounts =
        facts.stream().flatMap(fact -> fact.figures(Kind.MONEY)).map(Figure::value).toList();
    return Amounts.pairs(amounts)
        .filter(pair -> pair.get(0).compareTo(pair.get(1)) < 0)
        .map(pair -> Amounts.percent(pair.get(0), pair.get(1)))
        .anyMatch(
            percent ->
                figure.kind() == Kind.PERCENT
                    ? Likeness.isSame(figure, percent)
                    : Shares.isShare(figure, percent.movePointLeft(2), claim));
  }

  private boolean number(FactView fact, Figure figure, Claim claim) {
    boolean bare = figure.unit().isEmpty();
    return fact.figures(Kind.NUMBER).anyMatch(f -> isUnit(figure, f) && Likeness.isSame(figure, f))
        || (bare && fact.figures(Kind.TIMES).anyMatch(f -> Likeness.isSame(figure, f)))
        || (bare && isElliptic(fact, figure, claim))
        || Way.of(fact).filter(way -> way.bears(figure) || (bare && way.has(figure))).isPresent()
        || isRest(fact, figure, claim)
        || isDifference(fact, figure, claim)
        || (Likeness.isSame(figure, BigDecimal.TWO)
            && fact.words().stream().anyMatch(word -> word.folded().equals("both")));
  }

  /** What has no unit in the evidence may be given one, but not one of a measure. */
  private static boolean isUnit(Figure said, Figure known) {
    return said.unit().isEmpty()
        || said.unit().equals(known.unit())
        || (known.unit().isEmpty() && !said.unit().equals(POINT));
  }

  /** "From 42 to 34 minutes": the unit is said once, or was said of the other. */
  private static boolean isElliptic(FactView fact, Figure figure, Claim claim) {
    return fact.figures().stream()
        .filter(
            known ->
                known.kind() == Kind.PERCENT
                    || known.kind() == Kind.DURATION
                    || known.kind() == Kind.MONEY)
        .filter(known -> Likeness.isSame(figure, known))
        .anyMatch(
            known ->
                claim.figures().stream()
                    .anyMatch(
                        other ->
                            other.kind() == known.kind() && other.unit().equals(known.unit())));
  }

  /** "790 in use", where the fact says that 210 of 1,000 are not. */
  private static boolean isRest(FactView fact, Figure figure, Claim claim) {
    return Part.in(fact).stream()
        .anyMatch(
            part -> Likeness.isSame(figure, part.remainder()) && !part.isRepeated(figure, claim));
  }

  private boolean isDifference(FactView fact, Figure figure, Claim claim) {
    return (figure.unit().equals(POINT)
            || differences.isLeft(claim)
            || differences.isCompared(claim, figure))
        && (differences.bear(fact, figure, Kind.NUMBER)
            || differences.bear(fact, figure, Kind.PERCENT)
            || differences.bear(fact, figure, Kind.DURATION));
  }

  /** "kr" is a krone of any country. */
  private static boolean isSameMoney(Figure said, Figure known) {
    boolean krone =
        (said.unit().equals(KRONE) && KRONER.contains(known.unit()))
            || (known.unit().equals(KRONE) && KRONER.contains(said.unit()));
    return (krone || said.unit().equals(known.unit())) && Likeness.isSame(said, known);
  }

  private static boolean day(FactView fact, Figure figure) {
    return Amounts.days(fact).anyMatch(day -> figure.days().stream().anyMatch(s -> s.has(day)))
        || Amounts.periods(fact).anyMatch(figure.days()::contains);
  }

  private boolean weekday(FactView fact, Figure figure) {
    return Amounts.days(fact)
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(asOf, day)) <= NEAR_DAYS)
        .anyMatch(day -> day.getDayOfWeek().name().equals(figure.unit()));
  }
}
