package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * How long data has not been synchronised: days from the last successful sync to the day the file
 * told of it; the freshness of a data pipeline. Needs that day.
 */
final class SyncFailureAge implements DerivedSignal {
  @Override
  public String id() {
    return "sync_failure_age_days";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return LastDay.of(evidence, AccountField.LAST_SYNC);
  }
}
