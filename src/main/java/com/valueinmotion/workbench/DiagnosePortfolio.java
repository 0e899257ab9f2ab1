package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnoses accounts as of a day. */
public final class DiagnosePortfolio {
  private final AccountStore accounts;
  private final Engine engine;

  DiagnosePortfolio(AccountStore accounts, Engine engine) {
    this.accounts = accounts;
    this.engine = engine;
  }

  /** All accounts, by priority. */
  public Portfolio all(AsOf asOf, Progress progress) throws StoreException {
    progress.at(0, 0, "Reading accounts");
    List<Portfolio.Row> rows = new ArrayList<>();
    accounts.each(
        asOf,
        history -> {
          rows.add(Portfolio.Row.of(history, engine));
          progress.at(rows.size(), 0, "Diagnosing");
        });
    return new Portfolio(asOf.day(), engine.policy().hash(), PriorityOrder.sort(rows));
  }

  /** One account with its history and how it came here; empty where nothing is known of it. */
  public Optional<AccountView> one(AccountId account, AsOf asOf) throws StoreException {
    return accounts
        .history(account, asOf)
        .map(history -> new AccountView(history, engine.diagnose(history), trend(history)));
  }

  /** Diagnoses at each of the last 26 week ends, oldest first, by what is known today. */
  private List<Diagnosis> trend(AccountHistory history) {
    List<Diagnosis> weeks = new ArrayList<>();
    for (int back = WeeklySeries.WEEKS - 1; back >= 0; back--) {
      weeks.add(engine.diagnose(history.seenFrom(history.asOf().day().minusWeeks(back))));
    }
    return weeks;
  }
}
