package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.text.Lexicon;

/**
 * Words for ourselves ("churn", "playbook") reach no customer; what is nobody's business, nobody.
 */
final class AudienceRule implements Rule {
  private final Lexicon.Audience words;

  AudienceRule(Lexicon.Audience words) {
    this.words = words;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    words.sensitive().in(claim.words()).stream()
        .filter(hit -> !claim.pack().isAccountOrOwner(claim.words().get(hit.first())))
        .forEach(hit -> findings.block(Check.PERSONAL, hit, "is nobody's business in here"));
    if (claim.isForCustomer()) {
      words
          .internal()
          .in(claim.words())
          .forEach(hit -> findings.block(Check.AUDIENCE, hit, "is a word for ourselves"));
    }
  }
}
