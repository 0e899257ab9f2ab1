package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Part;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Clause;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;

/** What there is is not denied: not "there is no notice deadline", where there is one. */
final class NoneRule implements Rule {
  private final Support support;
  private final Words nobody;
  private final Phrases negations;

  NoneRule(Lexicon lexicon, Support support) {
    this.support = support;
    this.nobody = lexicon.wholes().nobody();
    this.negations = lexicon.denial().negations();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.title() || claim.mood() != Mood.SAYS) {
      return;
    }
    for (int at = 0; at + 1 < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      Word next = claim.words().get(at + 1);
      boolean first = at == 0 && nobody.has(word);
      boolean no = word.folded().equals("no") || (first && !next.folded().equals("of"));
      if (no && !claim.isQuoted(word.start()) && !isOfATime(claim, word)) {
        none(claim, word, next, first && claim.cited().size() == 1, findings);
      }
    }
  }

  /** "No touch since July": there was one before. */
  private static boolean isOfATime(Claim claim, Word word) {
    Clause clause = claim.clause(word.start());
    return claim.figures().stream()
        .filter(figure -> clause.has(figure.start()))
        .anyMatch(figure -> !figure.days().isEmpty() || figure.kind() == Kind.DURATION);
  }

  /**
   * @param ofAll whether it is said of all the one fact speaks of: "Nobody is engaged"
   */
  private void none(Claim claim, Word word, Word next, boolean ofAll, Findings findings) {
    if (claim.bearing().stream().anyMatch(f -> isNone(f) && f.stems().contains(next.stem()))) {
      return;
    }
    claim.bearing().stream()
        .filter(fact -> !isNone(fact))
        .filter(fact -> !isOfSome(claim, fact, word))
        .filter(fact -> ofAll || fact.labelStems().contains(next.stem()))
        .findFirst()
        .ifPresent(
            fact ->
                findings.block(
                    Check.CLAIM,
                    word.start(),
                    next.end(),
                    fact.id() + " says otherwise",
                    fact.id()));
  }

  /** "More than half of the users, 495, have had no training": it is said of a part. */
  private boolean isOfSome(Claim claim, FactView fact, Word word) {
    return claim.figures().stream()
        .filter(figure -> figure.start() < word.start() && figure.hasValue())
        .anyMatch(figure -> support.bears(fact, figure, claim));
  }

  private boolean isNone(FactView fact) {
    return negations.areIn(fact.words())
        || fact.figures().stream().filter(Figure::hasValue).anyMatch(f -> f.value().signum() == 0)
        || Part.in(fact).stream().anyMatch(part -> part.remainder().signum() == 0);
  }
}
