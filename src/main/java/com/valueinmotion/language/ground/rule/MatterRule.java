package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence or a title speaks of the account, not of something else: most of what it says is in
 * the evidence, in words or in figures. "Plants use light to make their own food" has one word of a
 * fact about usage, and speaks of plants.
 */
final class MatterRule implements Rule {
  /** Fewer words say too little to tell. */
  private static final int FEW = 3;

  private static final int NAMED = 5;

  private final Vocabulary vocabulary;
  private final Support support;

  MatterRule(Vocabulary vocabulary, Support support) {
    this.vocabulary = vocabulary;
    this.support = support;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.cited().isEmpty() && !claim.title()) {
      return;
    }
    List<Word> matter =
        claim.words().stream()
            .filter(word -> word.hasLetter() && !vocabulary.isFunction(word))
            .filter(word -> !claim.isFigure(word))
            .toList();
    List<Word> own = matter.stream().filter(word -> isOfTheEvidence(claim, word)).toList();
    List<Word> foreign =
        matter.stream()
            .filter(word -> !own.contains(word) && !vocabulary.isCourtesy(word))
            .toList();
    long borne = claim.figures().stream().filter(figure -> isBorne(claim, figure)).count();
    boolean strange =
        claim.title()
            && own.isEmpty()
            && borne == 0
            && foreign.stream().anyMatch(word -> !vocabulary.knows(word));
    if (strange
        || foreign.size()
            > own.size() + borne + (matter.size() > FEW && !claim.isProposal() ? 1 : 2)) {
      findings.block(
          Check.WORDS,
          foreign.getFirst().start(),
          foreign.getLast().end(),
          "speaks of what is not in the evidence: "
              + foreign.stream().map(Word::text).limit(NAMED).collect(Collectors.joining(", ")));
    }
  }

  private static boolean isOfTheEvidence(Claim claim, Word word) {
    return claim.isQuoted(word.start())
        || claim.pack().speaksOf(word)
        || claim.pack().names(word)
        || claim.cited().stream().map(FactView::stems).anyMatch(s -> s.contains(word.stem()))
        || claim.cited().stream()
            .anyMatch(fact -> word.stem().equals(Stem.of(fact.fact().kind().name())));
  }

  private boolean isBorne(Claim claim, Figure figure) {
    return claim.bearing().stream().anyMatch(fact -> support.bears(fact, figure, claim));
  }
}
