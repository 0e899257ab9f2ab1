package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Likeness;
import com.valueinmotion.language.ground.support.Part;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.List;

/** A part is not told as the whole: not "all six are live", where two of six are. */
final class WholeRule implements Rule {
  private static final int NEAR = 3;

  private final Lexicon.Wholes words;
  private final Words until;

  WholeRule(Lexicon lexicon) {
    this.words = lexicon.wholes();
    this.until = lexicon.plan().until();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.title() || claim.isProposal()) {
      return;
    }
    boolean aims = claim.mood() == Mood.AIMS && until.areIn(claim.words());
    for (FactView fact : claim.bearing()) {
      if (aims && !fact.isOfThePlan()) {
        continue; // "Done when all ten are live", where nine are
      }
      Part.in(fact).stream()
          .filter(part -> part.remainder().signum() > 0)
          .flatMap(part -> claim.figures().stream().filter(f -> isAll(claim, f, part)))
          .forEach(
              figure ->
                  findings.block(
                      Check.CLAIM,
                      figure,
                      fact.id() + " does not say it of all of them",
                      fact.id()));
    }
  }

  private boolean isAll(Claim claim, Figure figure, Part part) {
    List<Word> before =
        claim.words().stream().filter(word -> word.end() <= figure.start()).toList();
    return figure.kind() == Kind.NUMBER
        && Likeness.isSame(figure, part.whole())
        && words.all().areIn(before.subList(Math.max(0, before.size() - NEAR), before.size()));
  }
}
