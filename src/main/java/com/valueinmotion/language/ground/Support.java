package com.valueinmotion.language.ground;

import com.valueinmotion.language.ground.Figure.Kind;
import com.valueinmotion.language.ground.Figure.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a figure of a draft is borne by a fact: the same, or worked out of what it says. */
final class Support {
  private static final BigDecimal ROUGH = new BigDecimal("0.025");
  private static final BigDecimal LOOSE = new BigDecimal("0.25");
  private static final BigDecimal POINTS = new BigDecimal("0.06");
  private static final BigDecimal MUCH = new BigDecimal("0.12");
  private static final BigDecimal NEAR = new BigDecimal("0.03");
  static final Map<String, BigDecimal> IN_DAYS =
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
  private static final Set<String> MEASURED = Set.of("point");

  private final LocalDate asOf;

  Support(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether the fact bears the figure, as the claim uses it. */
  boolean bears(FactView fact, Figure figure, Claim claim) {
    return switch (figure.kind()) {
      case NUMBER -> number(fact, figure, claim);
      case PERCENT ->
          percents(fact, figure, claim).anyMatch(p -> isSame(figure, p))
              || (isLeft(claim) && difference(fact, figure, Kind.PERCENT));
      case MONEY ->
          of(fact, Kind.MONEY)
              .filter(f -> f.unit().equals(figure.unit()) || isKrone(f, figure))
              .anyMatch(f -> isSame(figure, f));
      case DURATION ->
          duration(fact, figure, claim)
              || (!isName(claim, figure)
                  && (isLeft(claim) || isCompared(claim, figure))
                  && difference(fact, figure, Kind.DURATION));
      case SHARE ->
          of(fact, Kind.SHARE).anyMatch(f -> isSame(figure, f))
              || percents(fact, figure, claim)
                  .anyMatch(p -> isShare(figure, p.movePointLeft(2), claim))
              || (isLeft(claim)
                  && percents(fact, figure, claim)
                      .anyMatch(
                          p ->
                              isShare(figure, BigDecimal.ONE.subtract(p.movePointLeft(2)), claim)));
      case TIMES -> times(fact, figure);
      case DAY, PERIOD ->
          days(fact).anyMatch(day -> figure.days().stream().anyMatch(s -> s.has(day)))
              || periods(fact).anyMatch(s -> figure.days().contains(s));
      case WEEKDAY ->
          days(fact)
              .anyMatch(
                  day ->
                      day.getDayOfWeek().name().equals(figure.unit())
                          && Math.abs(ChronoUnit.DAYS.between(asOf, day)) <= 62);
      case CLOCK -> false;
    };
  }

  private static boolean isKrone(Figure one, Figure other) {
    Set<String> krones = Set.of("KR", "SEK", "NOK", "DKK");
    return krones.contains(one.unit())
        && krones.contains(other.unit())
        && (one.unit().equals("KR") || other.unit().equals("KR"));
  }

  private boolean number(FactView fact, Figure figure, Claim claim) {
    boolean plain = of(fact, Kind.NUMBER).anyMatch(f -> isUnit(figure, f) && isSame(figure, f));
    return plain
        || of(fact, Kind.TIMES).anyMatch(f -> figure.unit().isEmpty() && isSame(figure, f))
        || (figure.unit().isEmpty() && isElliptic(fact, figure, claim))
        || isRest(fact, figure, claim)
        || ((figure.unit().equals("point") || isCompared(claim, figure))
            && (difference(fact, figure, Kind.NUMBER)
                || difference(fact, figure, Kind.PERCENT)
                || difference(fact, figure, Kind.DURATION)))
        || (isSame(figure, BigDecimal.TWO)
            && fact.words().stream().anyMatch(w -> w.folded().equals("both")));
  }

  /** "From 42 to 34 minutes": the unit is said once, or was said of the other. */
  private static boolean isElliptic(FactView fact, Figure figure, Claim claim) {
    return fact.figures().stream()
        .filter(
            f -> f.kind() == Kind.PERCENT || f.kind() == Kind.DURATION || f.kind() == Kind.MONEY)
        .filter(f -> isSame(figure, f))
        .anyMatch(
            f ->
                claim.figures().stream()
                    .anyMatch(other -> other.kind() == f.kind() && other.unit().equals(f.unit())));
  }

  /** "790 in use", where the fact says that 210 of 1,000 are not. */
  private static boolean isRest(FactView fact, Figure figure, Claim claim) {
    return parts(fact)
        .anyMatch(
            part ->
                isSame(figure, part.whole().value().subtract(part.of().value()))
                    && !repeats(part, figure, claim));
  }

  /** What there is yet to go, and what is beyond a line. */
  private static boolean isLeft(Claim claim) {
    return claim.words().stream()
        .anyMatch(
            word ->
                Set.of("go", "left", "remaining", "ahead", "missing", "short", "still")
                    .contains(word.folded()));
  }

  /** "8-week" is the name of a measure. */
  private static boolean isName(Claim claim, Figure figure) {
    return claim.text().substring(figure.start(), figure.end()).contains("-");
  }

  /** "Two more than", "a week late", "seven days gained". */
  private static boolean isCompared(Claim claim, Figure figure) {
    return claim.words().stream()
        .filter(word -> word.start() >= figure.end())
        .limit(4)
        .anyMatch(
            word ->
                Set.of(
                        "more", "less", "fewer", "sooner", "faster", "longer", "shorter", "later",
                        "earlier", "past", "beyond", "over", "above", "below", "better", "worse",
                        "points", "quicker", "slower", "than", "gained", "late", "against", "saved",
                        "lost", "by", "under", "go")
                    .contains(word.folded()));
  }

  /** What has no unit in the evidence may be given one, but not one of a measure. */
  private static boolean isUnit(Figure said, Figure known) {
    return said.unit().isEmpty()
        || said.unit().equals(known.unit())
        || (known.unit().isEmpty() && !MEASURED.contains(said.unit()));
  }

  /** "12 points down", where the fact says 34 and 22; "two weeks past", where it says 63 and 45. */
  private static boolean difference(FactView fact, Figure figure, Kind kind) {
    List<Figure> all = of(fact, kind).toList();
    for (Figure one : all) {
      for (Figure other : all) {
        BigDecimal off = one.value().abs().subtract(other.value().abs());
        boolean alike = one.unit().equals(other.unit()) || kind == Kind.NUMBER;
        if (alike
            && off.signum() > 0
            && (isApart(figure, off, one) || isSpan(figure, inDays(one, off), true))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isApart(Figure figure, BigDecimal off, Figure known) {
    boolean unit =
        figure.unit().equals(known.unit())
            || figure.unit().isEmpty()
            || figure.unit().equals("point")
            || figure.unit().equals("%");
    return unit && isSame(figure, off);
  }

  private static BigDecimal inDays(Figure known, BigDecimal value) {
    BigDecimal unit = IN_DAYS.get(known.unit());
    return unit == null ? BigDecimal.valueOf(-1) : value.multiply(unit);
  }

  /**
   * "160 of 420".
   *
   * @param rest what the fact goes on with: "seats are idle"
   */
  record Part(Figure of, Figure whole, String rest) {}

  static Stream<Part> parts(FactView fact) {
    List<Figure> numbers = of(fact, Kind.NUMBER).toList();
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at + 1 < numbers.size(); at++) {
      Figure part = numbers.get(at);
      Figure whole = numbers.get(at + 1);
      String between = fact.text().substring(part.end(), whole.start()).strip();
      if (between.equals("of") && whole.value().signum() > 0 && !isScore(whole)) {
        parts.add(new Part(part, whole, fact.text().substring(whole.end()).split("[,;.]", 2)[0]));
      }
    }
    return parts.stream();
  }

  /** Whether the claim says of the rest what the fact says of the part. */
  private static boolean repeats(Part part, Figure figure, Claim claim) {
    List<Word> rest = Word.of(part.rest());
    boolean denied =
        rest.stream().anyMatch(w -> w.folded().equals("not") || w.folded().equals("no"));
    List<String> said = claim.words(claim.clause(figure.start())).stream().map(Word::stem).toList();
    boolean same = !rest.isEmpty() && said.contains(rest.getLast().stem());
    boolean deniedToo = said.contains("not") || said.stream().anyMatch(w -> w.endsWith("n't"));
    return same && denied == deniedToo;
  }

  /** As they stand; "2 of 6" as 33%, and what is left of it; a change from 40 to 30 as 25%. */
  private Stream<BigDecimal> percents(FactView fact, Figure figure, Claim claim) {
    List<BigDecimal> found = new ArrayList<>();
    of(fact, Kind.PERCENT).forEach(f -> found.add(f.value().abs()));
    parts(fact)
        .forEach(
            part -> {
              BigDecimal percent = percent(part.of().value(), part.whole().value());
              found.add(percent);
              if (!repeats(part, figure, claim)) {
                found.add(BigDecimal.valueOf(100).subtract(percent));
              }
            });
    of(fact, Kind.SHARE).forEach(f -> found.add(f.value().movePointRight(2)));
    if (fact.fact().kind() == com.valueinmotion.language.evidence.Fact.Kind.OUTCOME) {
      progress(fact).forEach(found::add);
    }
    if (fact.fact().moved() != null) {
      List<Figure> wholes = parts(fact).map(Part::whole).toList();
      List<BigDecimal> numbers =
          of(fact, Kind.NUMBER)
              .filter(n -> !isScore(n) && !wholes.contains(n))
              .map(Figure::value)
              .toList();
      pairs(numbers)
          .filter(pair -> pair.get(0).signum() > 0)
          .forEach(
              pair -> found.add(percent(pair.get(0).subtract(pair.get(1)).abs(), pair.get(0))));
    }
    return found.stream();
  }

  /** How far it is from where it began to its target: of 61, 79 and 85, 75%. */
  private static Stream<BigDecimal> progress(FactView fact) {
    List<BigDecimal> all =
        fact.figures().stream()
            .filter(
                f ->
                    f.kind() == Kind.NUMBER
                        || f.kind() == Kind.PERCENT
                        || f.kind() == Kind.DURATION)
            .map(Figure::value)
            .limit(3)
            .toList();
    if (all.size() < 3 || all.get(0).compareTo(all.get(2)) == 0) {
      return Stream.empty();
    }
    return Stream.of(
        percent(all.get(1).subtract(all.get(0)), all.get(2).subtract(all.get(0))).abs());
  }

  /**
   * Days and amounts of several facts beside each other: the time between, the part of the other.
   */
  boolean bearTogether(List<FactView> facts, Figure figure, Claim claim) {
    if (figure.kind() == Kind.DURATION) {
      List<LocalDate> days = facts.stream().flatMap(Support::days).toList();
      return days.stream()
          .anyMatch(
              from ->
                  days.stream()
                      .filter(to -> to.isAfter(from))
                      .anyMatch(
                          to -> isSpan(figure, days(ChronoUnit.DAYS.between(from, to)), true)));
    }
    if (figure.kind() != Kind.PERCENT && figure.kind() != Kind.SHARE) {
      return false;
    }
    List<BigDecimal> amounts =
        facts.stream().flatMap(f -> of(f, Kind.MONEY)).map(Figure::value).toList();
    return pairs(amounts)
        .filter(pair -> pair.get(0).compareTo(pair.get(1)) < 0)
        .map(pair -> percent(pair.get(0), pair.get(1)))
        .anyMatch(
            p ->
                figure.kind() == Kind.PERCENT
                    ? isSame(figure, p)
                    : isShare(figure, p.movePointLeft(2), claim));
  }

  private static boolean isScore(Figure whole) {
    return whole.value().compareTo(BigDecimal.valueOf(100)) == 0 && whole.unit().isEmpty();
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, MathContext.DECIMAL32);
  }

  /** The same time, or the time to or from a day that the fact says, or between two of them. */
  private boolean duration(FactView fact, Figure figure, Claim claim) {
    boolean same =
        of(fact, Kind.DURATION)
            .anyMatch(
                f ->
                    f.unit().equals(figure.unit())
                        ? isSame(figure, f)
                        : isSpan(figure, inDays(f, f.value()), true));
    if (same || isName(claim, figure) || !IN_DAYS.containsKey(figure.unit())) {
      return same || clockTime(fact, figure);
    }
    List<LocalDate> known = days(fact).toList();
    return known.stream()
            .anyMatch(
                day -> isSpan(figure, days(Math.abs(ChronoUnit.DAYS.between(asOf, day))), true))
        || known.stream()
            .anyMatch(
                from ->
                    known.stream()
                        .filter(to -> to.isAfter(from))
                        .anyMatch(
                            to -> isSpan(figure, days(ChronoUnit.DAYS.between(from, to)), true)));
  }

  private static boolean clockTime(FactView fact, Figure figure) {
    BigDecimal sixty = BigDecimal.valueOf(60);
    if (figure.unit().equals("minute") || figure.unit().equals("point")) {
      List<BigDecimal> all =
          of(fact, Kind.DURATION)
              .filter(f -> f.unit().equals("minute"))
              .map(Figure::value)
              .toList();
      if (pairs(all).anyMatch(pair -> isSame(figure, pair.get(0).subtract(pair.get(1)).abs()))) {
        return true;
      }
    }
    return of(fact, Kind.DURATION)
        .filter(f -> f.unit().equals("minute") && figure.unit().equals("hour"))
        .anyMatch(f -> isSame(figure, f.value().divide(sixty, MathContext.DECIMAL32)));
  }

  private static BigDecimal days(long days) {
    return BigDecimal.valueOf(days);
  }

  /** Days are exact; in weeks, months and years whole ones are rounded. */
  private static boolean isSpan(Figure figure, BigDecimal days, boolean rounded) {
    BigDecimal unit = IN_DAYS.get(figure.unit());
    if (unit == null || days.signum() < 0) {
      return false;
    }
    if (figure.unit().equals("day")) {
      return isSame(figure, days);
    }
    BigDecimal exact = days.divide(unit, MathContext.DECIMAL32);
    BigDecimal slack = figure.about() ? new BigDecimal("0.75") : new BigDecimal("0.5");
    return rounded && exact.subtract(figure.value()).abs().compareTo(slack) <= 0;
  }

  private boolean times(FactView fact, Figure figure) {
    boolean more =
        figure.about()
            && of(fact, Kind.TIMES)
                .anyMatch(
                    f ->
                        f.value()
                                .subtract(figure.value())
                                .abs()
                                .compareTo(figure.value().multiply(LOOSE))
                            <= 0);
    if (more || of(fact, Kind.TIMES).anyMatch(f -> isSame(figure, f))) {
      return true;
    }
    if (fact.fact().moved() == null
        && fact.fact().kind() != com.valueinmotion.language.evidence.Fact.Kind.OUTCOME) {
      return false;
    }
    List<BigDecimal> all =
        fact.figures().stream()
            .filter(f -> !f.values().isEmpty())
            .map(Figure::value)
            .filter(v -> v.signum() > 0)
            .toList();
    return pairs(all)
        .map(pair -> pair.get(0).divide(pair.get(1), MathContext.DECIMAL32))
        .anyMatch(
            ratio ->
                ratio
                        .subtract(figure.value())
                        .abs()
                        .compareTo(figure.value().multiply(figure.about() ? MUCH : POINTS))
                    <= 0);
  }

  /** "More than half" may be said of 58%, "a third" of 33%. */
  private static boolean isShare(Figure figure, BigDecimal share, Claim claim) {
    BigDecimal off = share.subtract(figure.value());
    if (off.abs().compareTo(figure.about() ? POINTS : NEAR) <= 0) {
      return true;
    }
    String before =
        GroundingRules.folded(
            claim.text().substring(Math.max(0, figure.start() - 14), figure.start()));
    boolean over = before.matches(".*(more than|over|above) (?:a )?$");
    boolean under = before.matches(".*(less than|fewer than|under|below) (?:a )?$");
    return off.abs().compareTo(LOOSE) <= 0
        && ((over && off.signum() > 0) || (under && off.signum() < 0));
  }

  static boolean isSame(Figure said, Figure known) {
    return known.values().stream().anyMatch(value -> isSame(said, value));
  }

  /** To the last digit that is shown; with "about", near it. */
  private static boolean isSame(Figure said, BigDecimal known) {
    return said.values().stream().anyMatch(value -> isNear(said, value.abs(), known.abs()));
  }

  private static boolean isNear(Figure said, BigDecimal value, BigDecimal known) {
    BigDecimal off = known.subtract(value).abs();
    BigDecimal half = said.grain().divide(BigDecimal.TWO, MathContext.DECIMAL32);
    if (off.signum() == 0) {
      return true;
    }
    boolean large =
        known.compareTo(BigDecimal.TEN) >= 0 || said.grain().compareTo(BigDecimal.ONE) < 0;
    boolean fine =
        (known.stripTrailingZeros().scale() > 0 && large)
            || said.grain().compareTo(BigDecimal.ONE) > 0;
    if (fine && off.compareTo(half) <= 0) {
      return true;
    }
    if (!said.about()) {
      return false;
    }
    return off.compareTo(known.multiply(ROUGH)) <= 0
        || (isRound(value) && off.compareTo(known.multiply(LOOSE).min(round(value))) < 0);
  }

  /** "More than 30" may be said of 33: a round figure stands for its tens. */
  private static boolean isRound(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) >= 0 && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  private static BigDecimal round(BigDecimal value) {
    int zeros = -Math.min(0, value.stripTrailingZeros().scale());
    return BigDecimal.ONE
        .scaleByPowerOfTen(zeros)
        .divide(BigDecimal.TWO, RoundingMode.HALF_UP)
        .max(BigDecimal.ONE);
  }

  private static Stream<Figure> of(FactView fact, Kind kind) {
    return fact.figures().stream().filter(f -> f.kind() == kind);
  }

  private static Stream<LocalDate> days(FactView fact) {
    return of(fact, Kind.DAY).flatMap(f -> f.days().stream()).map(Span::from);
  }

  private static Stream<Span> periods(FactView fact) {
    return of(fact, Kind.PERIOD).flatMap(f -> f.days().stream());
  }

  private static Stream<List<BigDecimal>> pairs(List<BigDecimal> all) {
    return all.stream()
        .flatMap(
            one ->
                all.stream()
                    .filter(other -> other.compareTo(one) != 0)
                    .map(other -> List.of(one, other)));
  }
}
