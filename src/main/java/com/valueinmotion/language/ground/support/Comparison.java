package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.ComparisonWords.Side;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a comparison with a figure stands the right way round: "below 30" may be said of 22, and
 * of what the evidence calls "red below 30"; "31% below" where the evidence says "below", not
 * "above".
 */
public final class Comparison {
  private static final Pattern FROM = Pattern.compile("\\b(?:red|amber) from $");
  private static final Pattern LINE =
      Pattern.compile("\\b(?:red|amber) (?:above|below|from|up to) $");
  private static final Pattern AWAY = Pattern.compile("(?i)\\s+(?:ago|away|off|left|from now)\\b");
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final BigDecimal SAME = new BigDecimal("0.01");

  private final Lexicon.Comparison words;
  private final ComparisonWords beside;

  public Comparison(Lexicon.Comparison words) {
    this.words = words;
    this.beside = new ComparisonWords(words);
  }

  /**
   * Why a comparison is wrong, where it is.
   *
   * @param facts those that bear the figure
   */
  public Optional<String> wrong(Claim claim, Figure figure, List<FactView> facts) {
    Side before = beside.before(claim.text(), claim.words(), figure);
    Side after = beside.after(claim.text(), claim.words(), figure);
    if (figure.kind() == Kind.TIMES || isOfAPart(claim, figure, facts)) {
      return Optional.empty();
    }
    boolean toGo = figure.kind() == Kind.SHARE && words.toGo().areIn(claim.words());
    if (toGo || (before == null && after == null)) {
      return Optional.empty();
    }
    List<FactView> saying = saying(figure, facts);
    boolean right =
        Stream.concat(saying.stream(), others(claim, figure, facts))
            .anyMatch(
                fact ->
                    (before == null || holds(claim, fact, figure, before))
                        && (after == null || holdsAfter(fact, figure, after)));
    return right
        ? Optional.empty()
        : Optional.of("is compared the other way round in " + facts.getFirst().id());
  }

  /** Those that say the figure itself; all where none does. */
  private static List<FactView> saying(Figure figure, List<FactView> facts) {
    List<FactView> saying =
        facts.stream()
            .filter(fact -> fact.figures().stream().anyMatch(known -> isSame(known, figure)))
            .toList();
    return saying.isEmpty() ? facts : saying;
  }

  /** "47%, short of the four in five aimed for": the value is another fact's. */
  private static Stream<FactView> others(Claim claim, Figure figure, List<FactView> facts) {
    return figure.kind() == Kind.SHARE && facts.stream().allMatch(FactView::isOfThePlan)
        ? claim.bearing().stream()
        : Stream.empty();
  }

  /** "190 of 250, just over three quarters": the share of a part is on that side. */
  private static boolean isOfAPart(Claim claim, Figure figure, List<FactView> facts) {
    Bound bound = Bound.of(claim, figure);
    return figure.kind() == Kind.SHARE
        && facts.stream()
            .flatMap(fact -> Part.in(fact).stream())
            .map(part -> part.percent().movePointLeft(2))
            .flatMap(share -> Stream.of(share, BigDecimal.ONE.subtract(share)))
            .anyMatch(share -> bound.has(share, figure.value(), NEAR));
  }

  /** "Below 30": so it says, or what it is about is. */
  private boolean holds(Claim claim, FactView fact, Figure figure, Side side) {
    if (figure.kind() == Kind.DURATION
        && AWAY.matcher(claim.text().substring(figure.end())).lookingAt()
        && Amounts.days(fact).findAny().isPresent()) {
      return isAway(claim, fact, figure, side);
    }
    List<Word> text = Word.of(fact.text());
    List<Figure> sameFirst =
        fact.figures().stream()
            .sorted(Comparator.comparing(known -> !isSame(known, figure)))
            .toList();
    for (Figure known : sameFirst) {
      if (isSame(known, figure) && isLine(fact.text(), known) && !isLine(claim.text(), figure)) {
        return valueBefore(fact, known).map(value -> isBeyond(value, figure, side)).orElse(true);
      }
      if (isSame(known, figure)) {
        Side there = flipped(known, figure, side, inFact(fact, text, known));
        if (there != null) {
          return there == side;
        }
      } else if (isComparable(known, figure) && isBeyond(known, figure, side)) {
        return true;
      }
    }
    return hasNothingToCompare(fact, figure);
  }

  private static boolean hasNothingToCompare(FactView fact, Figure figure) {
    return switch (figure.kind()) {
      case DAY, PERIOD -> true;
      case DURATION -> fact.figures(Kind.DAY).findAny().isPresent();
      case SHARE ->
          fact.figures().stream()
              .noneMatch(known -> known.kind() == Kind.PERCENT || known.kind() == Kind.SHARE);
      default -> false;
    };
  }

  /** What stands before its line: 57 of "4 of 7 teams, 57%; red above 50%". */
  private static Optional<Figure> valueBefore(FactView fact, Figure line) {
    return fact.figures().stream()
        .filter(value -> value.kind() == line.kind() && value.start() < line.start())
        .filter(value -> !fact.text().substring(0, value.start()).endsWith(" of "))
        .max(Comparator.comparingInt(Figure::start));
  }

  /** The line of "red above 50%": what is compared with it is the value. */
  private static boolean isLine(String text, Figure figure) {
    return LINE.matcher(text.substring(0, figure.start())).find();
  }

  /** "Less than three months ago": so far is a day of it from today. */
  private static boolean isAway(Claim claim, FactView fact, Figure figure, Side side) {
    BigDecimal unit = figure.kind() == Kind.DURATION ? Durations.daysOf(figure.unit()) : null;
    LocalDate asOf = claim.pack().pack().asOf();
    return unit != null
        && Amounts.days(fact)
            .map(day -> BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(asOf, day))))
            .filter(days -> days.subtract(figure.value().multiply(unit)).abs().compareTo(unit) <= 0)
            .anyMatch(
                days ->
                    side == Side.UNDER
                        ? days.compareTo(figure.value().multiply(unit)) <= 0
                        : days.compareTo(figure.value().multiply(unit)) >= 0);
  }

  /** "31% below the median": so it says, or it says nothing. */
  private boolean holdsAfter(FactView fact, Figure figure, Side side) {
    List<Word> text = Word.of(fact.text());
    return fact.figures().stream()
        .filter(known -> isSame(known, figure))
        .map(known -> beside.after(fact.text(), text, known))
        .allMatch(known -> known == null || known == side);
  }

  /** "Red from 50%" is above it. */
  private @Nullable Side inFact(FactView fact, List<Word> text, Figure known) {
    Side side = beside.before(fact.text(), text, known);
    boolean from = FROM.matcher(fact.text().substring(0, known.start())).find();
    return side == null && from ? Side.OVER : side;
  }

  /** "Below −30%" is beyond 30%. */
  private static @Nullable Side flipped(
      Figure known, Figure figure, Side said, @Nullable Side there) {
    boolean negative = known.hasValue() && known.value().signum() < 0;
    if (there == null || !negative) {
      return there;
    }
    boolean saidNegative = figure.value().signum() < 0;
    Side inSize = there == Side.UNDER ? Side.OVER : Side.UNDER;
    return saidNegative && said == there ? said : inSize;
  }

  /** "45" may be 45 days, where it says days of the other. */
  private static boolean isComparable(Figure known, Figure figure) {
    return known.kind() == figure.kind()
        || isShare(known, figure)
        || (figure.kind() == Kind.NUMBER && figure.unit().isEmpty());
  }

  private static boolean isShare(Figure known, Figure figure) {
    return known.kind() == Kind.PERCENT && figure.kind() == Kind.SHARE;
  }

  /** Shares as percent, times as days. */
  private static BigDecimal amount(Figure figure) {
    BigDecimal value = figure.value().abs();
    if (figure.kind() == Kind.SHARE) {
      return value.movePointRight(2);
    }
    BigDecimal days = Durations.daysOf(figure.unit());
    return figure.kind() == Kind.DURATION && days != null ? value.multiply(days) : value;
  }

  private static boolean isBeyond(Figure known, Figure figure, Side side) {
    if (!known.hasValue() || !figure.hasValue()) {
      return false;
    }
    int compared = amount(known).compareTo(amount(figure));
    return side == Side.UNDER ? compared < 0 : compared > 0;
  }

  private static boolean isSame(Figure known, Figure figure) {
    if (!known.hasValue() || !figure.hasValue()) {
      return known.kind() == figure.kind() && known.days().equals(figure.days());
    }
    return (known.kind() == figure.kind() || isShare(known, figure))
        && amount(known).subtract(amount(figure)).abs().compareTo(SAME) < 0;
  }
}
