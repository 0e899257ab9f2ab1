package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact.State;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import java.util.List;
import java.util.Locale;

/**
 * What is praised is not red, and what is blamed is not good: no "strong usage", where it is red.
 */
final class JudgementRule implements Rule {
  private final Lexicon lexicon;
  private final Denial denial;
  private final Reference reference;

  JudgementRule(Lexicon lexicon, Denial denial, Reference reference) {
    this.lexicon = lexicon;
    this.denial = denial;
    this.reference = reference;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    Lexicon.Judgement words = lexicon.judgement();
    words.praise().in(claim.words()).forEach(hit -> judged(claim, hit, true, findings));
    words.blame().in(claim.words()).forEach(hit -> judged(claim, hit, false, findings));
  }

  /** "LOW", in capitals, is a level. */
  private static boolean isLevel(Claim claim, Hit hit) {
    String said = claim.words().get(hit.first()).text();
    return said.equals(said.toUpperCase(Locale.ROOT));
  }

  /** "No phase is broken". */
  private static boolean isOfNone(Claim claim, int at) {
    return claim.words(claim.clause(at)).stream()
        .anyMatch(word -> word.start() < at && word.folded().equals("no"));
  }

  private void judged(Claim claim, Hit hit, boolean praise, Findings findings) {
    int start = claim.start(hit);
    if (claim.isQuoted(start)
        || isLevel(claim, hit)
        || claim.cited().isEmpty()
        || lexicon.idioms().cover(claim.words(), hit)) {
      return;
    }
    boolean good = praise != (denial.of(claim, start) || isOfNone(claim, start));
    State against = good ? State.RED : State.GOOD;
    List<FactView> judged =
        reference.at(claim, start).stream().filter(fact -> fact.fact().state() != null).toList();
    if (!judged.isEmpty() && judged.stream().allMatch(fact -> fact.fact().state() == against)) {
      FactView fact = judged.getFirst();
      findings.block(Check.DIRECTION, hit, fact.id() + " is not " + (good ? "good" : "bad"), fact);
    }
  }
}
