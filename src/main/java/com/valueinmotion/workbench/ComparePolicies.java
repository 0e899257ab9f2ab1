package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Engine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which accounts change level from one policy to another. Stores nothing. */
public final class ComparePolicies {
  private final AccountStore accounts;

  ComparePolicies(AccountStore accounts) {
    this.accounts = accounts;
  }

  /**
   * What came of it.
   *
   * @param accounts how many were diagnosed
   * @param changed those whose level differs, raised ones first, then by name
   */
  public record Result(int accounts, List<Difference> changed) {}

  public Result run(Engine before, Engine after, AsOf asOf) throws StoreException {
    List<AccountHistory> histories = accounts.histories(asOf);
    List<Difference> changed = new ArrayList<>();
    for (AccountHistory history : histories) {
      Difference difference = Difference.between(before.diagnose(history), after.diagnose(history));
      if (difference.levelChanges()) {
        changed.add(difference);
      }
    }
    changed.sort(
        Comparator.comparingInt((Difference d) -> d.after().level().compareTo(d.before().level()))
            .reversed()
            .thenComparing(d -> d.after().name()));
    return new Result(histories.size(), changed);
  }
}
