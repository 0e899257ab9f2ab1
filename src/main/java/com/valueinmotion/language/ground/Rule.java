package com.valueinmotion.language.ground;

/** One thing that is looked at in a sentence. */
@FunctionalInterface
interface Rule {
  void check(Claim claim, Findings findings);
}
