package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Users who have been trained: trained users ÷ paid seats, in percent. Over paid seats, since they
 * are the people meant to work with it: over activated users, the fewer had ever come the better
 * trained an account would look. Needs both counts and at least one seat.
 */
final class UsersTrained implements DerivedSignal {
  @Override
  public String id() {
    return "users_trained_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return Share.of(evidence, AccountField.TRAINED_USERS, AccountField.SEATS);
  }
}
