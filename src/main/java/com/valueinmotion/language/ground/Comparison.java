package com.valueinmotion.language.ground;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Below 30" and "31% above": whether a comparison with a figure stands the right way round. */
final class Comparison {
  private static final int NEAR = 2;
  private static final int FAR = 5;

  private final GroundingRules rules;

  Comparison(GroundingRules rules) {
    this.rules = rules;
  }

  private enum Way {
    UNDER,
    OVER
  }

  /**
   * Why a comparison is wrong, where it is.
   *
   * @param facts those that bear the figure
   */
  Optional<String> wrong(Claim claim, Figure figure, List<FactView> facts) {
    Way before = before(claim.words(), figure);
    Way after = after(claim.text(), claim.words(), figure);
    boolean toGo =
        figure.kind() == Figure.Kind.SHARE
            && claim.words().stream()
                .anyMatch(w -> List.of("go", "left", "remaining").contains(w.folded()));
    if (toGo || (before == null && after == null)) {
      return Optional.empty();
    }
    boolean right =
        facts.stream()
            .anyMatch(
                fact ->
                    (before == null || holds(fact, figure, before))
                        && (after == null || holdsAfter(fact, figure, after)));
    return right
        ? Optional.empty()
        : Optional.of("is compared the other way round in " + facts.getFirst().id());
  }

  /** "Below 30": so it says, or what it is about is. */
  private boolean holds(FactView fact, Figure figure, Way way) {
    List<Word> words = Word.of(fact.text());
    List<Figure> sameFirst =
        fact.figures().stream()
            .sorted(java.util.Comparator.comparing(known -> !isSame(known, figure)))
            .toList();
    for (Figure known : sameFirst) {
      if (!isSame(known, figure)) {
        if (isComparable(known, figure) && isBeyond(known, figure, way)) {
          return true;
        }
        continue;
      }
      Way there = flipped(known, figure, way, inFact(fact, words, known));
      if (there != null) {
        return there == way;
      }
    }
    return figure.kind() == Figure.Kind.DAY
        || figure.kind() == Figure.Kind.PERIOD
        || (figure.kind() == Figure.Kind.SHARE
            && fact.figures().stream()
                .noneMatch(f -> f.kind() == Figure.Kind.PERCENT || f.kind() == Figure.Kind.SHARE))
        || (figure.kind() == Figure.Kind.DURATION
            && fact.figures().stream().anyMatch(f -> f.kind() == Figure.Kind.DAY));
  }

  /** "31% below the median": so it says, or it says nothing. */
  private boolean holdsAfter(FactView fact, Figure figure, Way way) {
    List<Word> words = Word.of(fact.text());
    return fact.figures().stream()
        .filter(known -> isSame(known, figure))
        .map(known -> after(fact.text(), words, known))
        .allMatch(known -> known == null || known == way);
  }

  /** "Red from 50%" is above it. */
  private @Nullable Way inFact(FactView fact, List<Word> words, Figure known) {
    Way way = before(words, known);
    boolean from = fact.text().substring(0, known.start()).matches("(?s).*\\b(?:red|amber) from $");
    return way == null && from ? Way.OVER : way;
  }

  /** "Below −30%" is beyond 30%. */
  private static @Nullable Way flipped(Figure known, Figure figure, Way said, @Nullable Way there) {
    boolean negative = !known.values().isEmpty() && known.value().signum() < 0;
    if (there == null || !negative) {
      return there;
    }
    boolean saidNegative = figure.value().signum() < 0;
    Way inSize = there == Way.UNDER ? Way.OVER : Way.UNDER;
    return saidNegative && said == there ? said : inSize;
  }

  /** "45" may be 45 days, where it says days of the other. */
  private static boolean isComparable(Figure known, Figure figure) {
    return known.kind() == figure.kind()
        || isShare(known, figure)
        || (figure.kind() == Figure.Kind.NUMBER && figure.unit().isEmpty());
  }

  private static boolean isShare(Figure known, Figure figure) {
    return known.kind() == Figure.Kind.PERCENT && figure.kind() == Figure.Kind.SHARE;
  }

  /** Shares as percent, times as days. */
  private static BigDecimal amount(Figure figure) {
    BigDecimal value = figure.value().abs();
    if (figure.kind() == Figure.Kind.SHARE) {
      return value.movePointRight(2);
    }
    BigDecimal days = Support.IN_DAYS.get(figure.unit());
    return figure.kind() == Figure.Kind.DURATION && days != null ? value.multiply(days) : value;
  }

  private static boolean isBeyond(Figure known, Figure figure, Way way) {
    if (known.values().isEmpty() || figure.values().isEmpty()) {
      return false;
    }
    int compared = amount(known).compareTo(amount(figure));
    return way == Way.UNDER ? compared < 0 : compared > 0;
  }

  private static boolean isSame(Figure known, Figure figure) {
    if (known.values().isEmpty() || figure.values().isEmpty()) {
      return known.kind() == figure.kind() && known.days().equals(figure.days());
    }
    return (known.kind() == figure.kind() || isShare(known, figure))
        && amount(known).subtract(amount(figure)).abs().compareTo(new BigDecimal("0.01")) < 0;
  }

  private @Nullable Way before(List<Word> words, Figure figure) {
    int at = last(words, figure.start());
    for (int back = 0; back <= FAR && at - back >= 0; back++) {
      Way way = ending(words, at - back);
      if (way != null) {
        return between(words, at - back + 1, at) ? way : null;
      }
    }
    return null;
  }

  /** Only "the", "a line of" and the like may stand between. */
  private static boolean between(List<Word> words, int from, int to) {
    for (int at = from; at <= to; at++) {
      if (!List.of(
              "the",
              "a",
              "an",
              "of",
              "line",
              "our",
              "your",
              "target",
              "threshold",
              "mark",
              "amber",
              "red",
              "limit",
              "one",
              "some")
          .contains(words.get(at).folded())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Way after(String text, List<Word> words, Figure figure) {
    int at = last(words, figure.end());
    for (int on = 1; on <= NEAR && at + on < words.size(); on++) {
      Way way = starting(words, at + on);
      if (way != null) {
        String between = text.substring(figure.end(), words.get(at + on).start());
        return between.matches("[\\s\\p{L}%]*") ? way : null;
      }
    }
    return null;
  }

  /** The last word that ends before. */
  private static int last(List<Word> words, int before) {
    int found = -1;
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).end() <= before) {
        found = at;
      }
    }
    return found;
  }

  private @Nullable Way ending(List<Word> words, int at) {
    if (rules.under().in(words).stream().anyMatch(hit -> hit.last() == at)) {
      return Way.UNDER;
    }
    return rules.over().in(words).stream().anyMatch(hit -> hit.last() == at) ? Way.OVER : null;
  }

  /** "31% below", but not "38% less than 20": one word alone. */
  private @Nullable Way starting(List<Word> words, int at) {
    if (rules.under().in(words).stream().anyMatch(hit -> hit.first() == at && hit.words() == 1)) {
      return Way.UNDER;
    }
    return rules.over().in(words).stream().anyMatch(hit -> hit.first() == at && hit.words() == 1)
        ? Way.OVER
        : null;
  }
}
