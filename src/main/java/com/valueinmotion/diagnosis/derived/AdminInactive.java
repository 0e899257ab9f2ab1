package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * How long the customer's administrator has not been there: days from the last time to the day the
 * file told of it; recency, as product analytics count it. Needs that day.
 */
final class AdminInactive implements DerivedSignal {
  @Override
  public String id() {
    return "admin_inactive_days";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return LastDay.of(evidence, AccountField.ADMIN_LAST_ACTIVE);
  }
}
