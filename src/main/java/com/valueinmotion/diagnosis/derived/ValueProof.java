package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Days since the customer last accepted a proof of value: today − the latest acceptance; the value
 * realisation step of value selling. Needs one outcome whose proof was ever accepted.
 */
final class ValueProof implements DerivedSignal {
  @Override
  public String id() {
    return "days_since_value_proof";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return LatestOutcome.of(evidence, Outcome::accepted, "accepted proof");
  }
}
