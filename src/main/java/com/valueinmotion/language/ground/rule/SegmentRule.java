package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Likeness;
import com.valueinmotion.language.ground.text.Clause;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Stems;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure of a measure keeps its part: where an outcome says "42 minutes at the start, 34 minutes
 * now, target 25 minutes", a draft must not say that it is 25 now; 38% idle is not 38% active.
 */
final class SegmentRule implements Rule {
  private static final int SHORT = 3;

  /** There the target is where a way ends, not a figure. */
  private static final Pattern WAY =
      Pattern.compile("(?i)\\bway (?:to|towards) (?:its|the|their|your|our) (\\w+)");

  private final Vocabulary vocabulary;
  private final Stems common;
  private final Words nothing;
  private final Set<String> counted;

  SegmentRule(GroundingRules rules) {
    Lexicon lexicon = rules.lexicon();
    this.vocabulary = rules.vocabulary();
    this.common = lexicon.wholes().common();
    this.nothing = lexicon.wholes().nothing();
    this.counted =
        lexicon.figures().units().values().stream()
            .flatMap(List::stream)
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.title()) {
      return;
    }
    claim.bearing().stream()
        .filter(SegmentRule::isMeasure)
        .forEach(fact -> check(claim, new Segments(fact), findings));
  }

  private static boolean isMeasure(FactView fact) {
    Fact.Kind kind = fact.fact().kind();
    return kind == Fact.Kind.SIGNAL || kind == Fact.Kind.OUTCOME;
  }

  /** Blocks the first clause in which a word stands beside a figure of another part. */
  private void check(Claim claim, Segments segments, Findings findings) {
    if (segments.count() < 2) {
      return;
    }
    FactView fact = segments.fact();
    for (Clause clause : claim.clauses()) {
      List<Figure> said =
          claim.figures().stream()
              .filter(figure -> clause.has(figure.start()) && isLiteral(fact, figure))
              .toList();
      for (Word word : said.isEmpty() ? List.<Word>of() : claim.words(clause)) {
        Set<Integer> where =
            tells(word, fact) && !isEndOfWay(claim, word) && !isOfNone(claim, clause, word)
                ? segments.of(word)
                : Set.of();
        if (!where.isEmpty() && said.stream().noneMatch(f -> isAt(segments, f, where))) {
          String why = fact.id() + " does not say it of “" + word.text() + "”";
          findings.block(Check.NUMBER, said.getFirst(), why, fact.id());
          return;
        }
      }
    }
  }

  private static boolean isLiteral(FactView fact, Figure figure) {
    return figure.hasValue()
        && fact.figures().stream()
            .anyMatch(
                known ->
                    known.hasValue() && known.kind() != Kind.DAY && Likeness.isSame(figure, known));
  }

  /** "From none on 20 September to three": the day is of what is no figure here. */
  private boolean isOfNone(Claim claim, Clause clause, Word word) {
    return claim.isFigure(word) && claim.words(clause).stream().anyMatch(nothing::has);
  }

  private static boolean isEndOfWay(Claim claim, Word word) {
    return WAY.matcher(claim.text()).results().anyMatch(way -> way.start(1) == word.start());
  }

  /** Whether a word can tell one part from another. */
  private boolean tells(Word word, FactView fact) {
    boolean weighs = !vocabulary.isFunction(word) && word.stem().length() > SHORT;
    boolean label = !vocabulary.isFunction(word) && fact.labelStems().contains(word.stem());
    return (word.folded().equals("now") || weighs)
        && !common.has(word.stem())
        && !counted.contains(word.stem())
        && !label;
  }

  private static boolean isAt(Segments segments, Figure figure, Set<Integer> where) {
    Set<Integer> found = new HashSet<>(segments.of(figure));
    return found.isEmpty() || found.stream().anyMatch(where::contains);
  }
}
