package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.account.Term;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.FactsSource;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.diagnosis.profile.RetainedAccounts;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.workbench.Progress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The facts of accounts, as the graph's nodes ask for them. What takes the whole portfolio (the
 * accounts that stayed, the median ARR) is worked out once for each moment; of the account at hand
 * what was loaded is held. For one thread.
 */
public final class PortfolioFacts {
  private static final BigDecimal TYPICAL_ARR = BigDecimal.valueOf(100_000);

  /** What a moment's whole portfolio says. */
  private record Whole(RetainedAccounts retained, BigDecimal medianArr, List<AccountId> ids) {}

  private record At(AccountId account, AsOf asOf) {}

  private final AccountStore accounts;
  private final Engine engine;
  private final AsOf now;
  private final Map<AsOf, Whole> wholes = new HashMap<>();
  private final Map<At, AccountFacts> held = new HashMap<>();

  /**
   * @param now the moment all of them are loaded as of
   */
  public PortfolioFacts(AccountStore accounts, Engine engine, AsOf now) {
    this.accounts = accounts;
    this.engine = engine;
    this.now = now;
  }

  /** As of now. */
  public static PortfolioFacts now(Lifecycle lifecycle) {
    return new PortfolioFacts(lifecycle.accounts(), lifecycle.engine(), lifecycle.asOf().get());
  }

  /** Every account that is known now, in order of id. */
  List<AccountId> ids(Progress progress) throws StoreException {
    return whole(now, progress).ids().stream().sorted().toList();
  }

  /** Of one account; what was held of another is let go. */
  public FactsSource of(AccountId account) {
    held.clear();
    return new FactsSource() {
      @Override
      public AsOf now() {
        return now;
      }

      @Override
      public AccountFacts facts(AsOf asOf) throws StepFailed {
        AccountFacts known = held.get(new At(account, asOf));
        if (known == null) {
          known = load(account, asOf);
          held.put(new At(account, asOf), known);
        }
        return known;
      }
    };
  }

  private AccountFacts load(AccountId account, AsOf asOf) throws StepFailed {
    try {
      AccountHistory history =
          accounts
              .history(account, asOf)
              .orElseThrow(
                  () ->
                      new StepFailed("Nothing is known of " + account + " on " + asOf.day() + "."));
      Diagnosis diagnosis = engine.diagnose(history);
      return new AccountFacts(
          history, diagnosis, profile(history, diagnosis, asOf), medianArr(asOf, diagnosis));
    } catch (StoreException e) {
      throw new StepFailed(String.valueOf(e.getMessage()), e);
    }
  }

  private Supplier<Profile> profile(AccountHistory history, Diagnosis diagnosis, AsOf asOf) {
    return () -> {
      try {
        return whole(asOf, Progress.unwatched()).retained().profile(history, diagnosis);
      } catch (StoreException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    };
  }

  /** Only where it is needed: it takes the whole portfolio. */
  private BigDecimal medianArr(AsOf asOf, Diagnosis diagnosis) throws StoreException {
    return diagnosis.priority().arr() == null
        ? whole(asOf, Progress.unwatched()).medianArr()
        : TYPICAL_ARR;
  }

  private Whole whole(AsOf asOf, Progress progress) throws StoreException {
    Whole known = wholes.get(asOf);
    if (known == null) {
      RetainedAccounts retained = new RetainedAccounts(engine);
      List<AccountId> ids = new ArrayList<>();
      List<BigDecimal> arrs = new ArrayList<>();
      accounts.each(
          asOf,
          history -> {
            ids.add(history.id());
            retained.add(history);
            Money arr = Term.of(history).arr();
            if (arr != null) {
              arrs.add(arr.major());
            }
            progress.at(ids.size(), 0, "Reading accounts");
          });
      arrs.sort(null);
      known = new Whole(retained, arrs.isEmpty() ? TYPICAL_ARR : arrs.get(arrs.size() / 2), ids);
      wholes.put(asOf, known);
    }
    return known;
  }
}
