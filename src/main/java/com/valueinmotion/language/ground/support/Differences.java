package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies between two figures of a fact: "12 points down", where it says 34 and 22; "two weeks
 * past the line", where it says 63 and 45 days. A claim has to say that it compares.
 */
final class Differences {
  private static final int NEAR = 4;
  private static final Pattern BY =
      Pattern.compile(
          "\\bby (?:about |around |roughly |almost |nearly |some |just |over |only )*(?:a )?$");

  private final Lexicon.Figures words;

  Differences(Lexicon.Figures words) {
    this.words = words;
  }

  /** "456 are still to come": 960 users of one fact, 504 of another. */
  boolean bear(List<FactView> facts, Figure figure) {
    List<Figure> all =
        facts.stream()
            .flatMap(fact -> fact.figures(Kind.NUMBER))
            .filter(known -> !known.unit().isEmpty())
            .toList();
    return isBetweenTwo(figure, all, Kind.DURATION) || isBetweenShares(facts, figure);
  }

  /** "33 points short of four in five": 47% of one fact, four in five of another. */
  private static boolean isBetweenShares(List<FactView> facts, Figure figure) {
    List<BigDecimal> all =
        facts.stream()
            .flatMap(
                fact ->
                    Stream.concat(
                        fact.figures(Kind.PERCENT).map(Figure::value),
                        fact.figures(Kind.SHARE).map(known -> known.value().movePointRight(2))))
            .toList();
    return figure.unit().equals("point")
        && Amounts.pairs(all)
            .anyMatch(pair -> Likeness.isSame(figure, pair.get(0).subtract(pair.get(1))));
  }

  boolean bear(FactView fact, Figure figure, Kind kind) {
    return isBetweenTwo(figure, fact.figures(kind).toList(), kind);
  }

  private static boolean isBetweenTwo(Figure figure, List<Figure> all, Kind kind) {
    return all.stream()
        .anyMatch(
            one ->
                all.stream()
                    .filter(other -> one.unit().equals(other.unit()) || kind == Kind.NUMBER)
                    .anyMatch(other -> isBetween(figure, one, other)));
  }

  private static boolean isBetween(Figure figure, Figure one, Figure other) {
    BigDecimal off = one.value().abs().subtract(other.value().abs());
    return off.signum() > 0
        && ((isUnit(figure, one) && Likeness.isSame(figure, off))
            || Durations.isSpan(figure, one.unit(), off));
  }

  private static boolean isUnit(Figure figure, Figure known) {
    return figure.unit().equals(known.unit())
        || figure.unit().isEmpty()
        || figure.unit().equals("point")
        || figure.unit().equals("%");
  }

  /** "16 points to go": what there is yet to go, and what is beyond a line. */
  boolean isLeft(Claim claim) {
    return words.left().areIn(claim.words());
  }

  /** "Two more than", "a week late", "seven days gained", "fell by seven days". */
  boolean isCompared(Claim claim, Figure figure) {
    return isBy(claim, figure)
        || claim.words().stream()
            .filter(word -> word.start() >= figure.end())
            .limit(NEAR)
            .anyMatch(words.compared()::has);
  }

  /** "By seven days". */
  static boolean isBy(Claim claim, Figure figure) {
    return BY.matcher(claim.text().substring(0, figure.start())).find();
  }
}
