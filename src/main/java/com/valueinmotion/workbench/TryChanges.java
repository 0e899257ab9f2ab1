package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.PolicyPack;
import java.util.Optional;

/** What if a signal had another value, or a threshold another place. Stores nothing. */
public final class TryChanges {
  private final AccountStore accounts;
  private final Engine engine;

  TryChanges(AccountStore accounts, Engine engine) {
    this.accounts = accounts;
    this.engine = engine;
  }

  /** Empty where nothing is known of the account; throws where a change makes no sense. */
  public Optional<Difference> run(AccountId account, AsOf asOf, Changes changes)
      throws StoreException, WorkbenchException {
    PolicyPack thresholds = changes.thresholds();
    Engine changed = thresholds.text().isEmpty() ? engine : ProductRules.engineBy(thresholds);
    Optional<AccountHistory> history = accounts.history(account, asOf);
    return history.map(
        known ->
            Difference.between(
                engine.diagnose(known), changed.diagnoseIf(known, changes.values())));
  }
}
