package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.List;

/** Whoever is said to do a step is in it: not "with Ingrid", where the step is Priya's. */
final class PartnerRule implements Rule {
  private final Words with;

  PartnerRule(Lexicon.Plan words) {
    this.with = words.with();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    List<FactView> steps =
        claim.cited().stream().filter(fact -> fact.fact().kind() == Fact.Kind.ACTION).toList();
    if (claim.title() || steps.isEmpty() || claim.isQuestion()) {
      return;
    }
    for (int at = 1; at < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      if (with.has(claim.words().get(at - 1))
          && !claim.pack().people(word).isEmpty()
          && steps.stream().noneMatch(step -> step.uses(word))) {
        String step = steps.getFirst().id();
        findings.block(Check.NAME, word.start(), word.end(), step + " names somebody else", step);
      }
    }
  }
}
