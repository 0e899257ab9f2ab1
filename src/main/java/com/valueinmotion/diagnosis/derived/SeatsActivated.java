package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Seats on which anybody was ever active: activated ÷ paid seats, in percent; the activation rate
 * of product analytics, over what is paid for rather than over who signed up. Seats handed on count
 * once more, so it is at most 100. Needs both counts and at least one seat.
 */
final class SeatsActivated implements DerivedSignal {
  @Override
  public String id() {
    return "seats_activated_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return Share.of(evidence, AccountField.ACTIVATED_SEATS, AccountField.SEATS);
  }
}
