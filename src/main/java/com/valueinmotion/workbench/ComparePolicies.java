package com.valueinmotion.workbench;

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
    int[] seen = {0};
    List<Difference> changed = new ArrayList<>();
    accounts.each(
        asOf,
        history -> {
          seen[0]++;
          Difference difference =
              Difference.between(before.diagnose(history), after.diagnose(history));
          if (difference.levelChanges()) {
            changed.add(difference);
          }
        });
    changed.sort(
        Comparator.comparingInt((Difference d) -> d.after().level().compareTo(d.before().level()))
            .reversed()
            .thenComparing(d -> d.after().name())
            .thenComparing(d -> d.after().account()));
    return new Result(seen[0], changed);
  }
}
