package com.valueinmotion.diagnosis.profile;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.diagnosis.Engine;

/**
 * The predictable success profile: what the accounts have in common that stayed, and where one
 * account falls short of it. Each signal that is a number, and known of the account and of enough
 * retained accounts of its segment, is compared by its robust z-score, with worse below 0.
 */
public final class SuccessProfile {
  private final RetainedAccounts retained;
  private final AccountHistory account;
  private final Engine engine;

  /** Of an account as of its day. */
  public SuccessProfile(AccountHistory account, Engine engine) {
    this.account = account;
    this.engine = engine;
    this.retained = new RetainedAccounts(engine);
  }

  /** Takes another account, as of the same day, into account; the account itself does not count. */
  public void add(AccountHistory other) {
    if (RetainedAccounts.sameSegment(account, other)) {
      retained.add(other);
    }
  }

  /** How the account stands beside all that were added. */
  public Profile profile() {
    return retained.profile(account, engine.diagnose(account));
  }
}
