package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Days since the customer and we last looked at an outcome together: today − the latest review; the
 * cadence of business reviews. Needs one outcome that was ever reviewed: of one that never was
 * nobody knows since when it is due.
 */
final class OutcomeReview implements DerivedSignal {
  @Override
  public String id() {
    return "days_since_outcome_review";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return LatestOutcome.of(evidence, Outcome::reviewed, "review");
  }
}
