package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.claim.Claim;

/** One thing that is looked at in a sentence. */
@FunctionalInterface
public interface Rule {
  /** Says of a sentence what cannot stand, and what is borne. */
  void check(Claim claim, Findings findings);
}
