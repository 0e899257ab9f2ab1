package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.diagnosis.profile.SuccessProfile;
import java.util.Optional;

/** Compares an account with the user's own retained accounts of the same segment. */
public final class ProfileAccount {
  private final AccountStore accounts;
  private final Engine engine;

  ProfileAccount(AccountStore accounts, Engine engine) {
    this.accounts = accounts;
    this.engine = engine;
  }

  /**
   * Reads every account, so it takes as long as a portfolio; empty where nothing is known of it.
   */
  public Optional<Profile> of(AccountId account, AsOf asOf, Progress progress)
      throws StoreException {
    AccountHistory history = accounts.history(account, asOf).orElse(null);
    if (history == null) {
      return Optional.empty();
    }
    SuccessProfile success = new SuccessProfile(history, engine);
    int[] done = new int[1];
    accounts.each(
        asOf,
        other -> {
          success.add(other);
          progress.at(++done[0], 0, "Comparing");
        });
    return Optional.of(success.profile());
  }
}
