package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.PackView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;

/** Whoever signs is the one who writes: no "Best regards, your security team". */
final class SignatureRule implements Rule {
  private static final int SHORT = 12;

  private final Phrases closings;
  private final Vocabulary vocabulary;

  SignatureRule(Lexicon.Courtesy words, Vocabulary vocabulary) {
    this.closings = words.closings();
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    List<Hit> hits = closings.in(claim.words());
    if (hits.isEmpty() || claim.title() || claim.words().size() > SHORT) {
      return;
    }
    claim.words().stream()
        .skip(hits.getLast().last() + 1L)
        .filter(word -> !maySign(claim.pack(), word))
        .forEach(word -> findings.block(Check.NAME, word, "does not write this"));
  }

  private boolean maySign(PackView pack, Word word) {
    boolean plain = vocabulary.isCourtesy(word) && !word.hasInnerCapital();
    boolean house = pack.isOurs(word) && pack.people(word).isEmpty();
    return plain || house || pack.isOwner(word);
  }
}
