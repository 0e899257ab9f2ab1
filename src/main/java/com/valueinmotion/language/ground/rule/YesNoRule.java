package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Clause;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;

/**
 * What is so is not denied, and what is not so is not claimed: not "the COO is engaged", where the
 * fact is "No executive is engaged."
 */
final class YesNoRule implements Rule {
  private static final int SHORT = 3;

  private final Lexicon.Denial words;

  YesNoRule(Lexicon.Denial words) {
    this.words = words;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (!claim.title() && claim.mood() == Mood.SAYS) {
      claim.cited().stream().filter(FactView::yesNo).forEach(fact -> check(claim, fact, findings));
    }
  }

  private void check(Claim claim, FactView fact, Findings findings) {
    List<Clause> about =
        claim.clauses().stream()
            .filter(clause -> claim.words(clause).stream().anyMatch(w -> isOf(claim, fact, w)))
            .toList();
    if (fact.negative()) {
      if (!about.isEmpty()
          && !isNegated(claim)
          && !claim.isQuestion()
          && !words.open().areIn(claim.words())) {
        findings.block(Check.DIRECTION, fact.id() + " says that it is not so", fact);
      }
      return;
    }
    boolean denied =
        about.stream().anyMatch(clause -> words.negations().areIn(claim.words(clause)));
    if (denied
        && !words.unknown().areIn(claim.words())
        && claim.cited().size() == 1
        && !words.negations().areIn(fact.words())) {
      findings.block(Check.DIRECTION, fact.id() + " says that it is so", fact);
    }
  }

  private boolean isNegated(Claim claim) {
    return words.negations().areIn(claim.words()) || Word.fold(claim.text()).contains("n't");
  }

  private static boolean isOf(Claim claim, FactView fact, Word word) {
    return !claim.isFigure(word)
        && word.stem().length() > SHORT
        && fact.stems().contains(word.stem());
  }
}
