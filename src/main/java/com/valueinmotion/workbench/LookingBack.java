package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Accounts as of any day. From the first import on, a past day shows what was known then and
 * nothing else. Before it nothing was known, and an empty answer would help nobody: such a day is
 * seen in hindsight, with what is known now, and whoever shows it says so.
 */
final class LookingBack implements AccountStore {
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final AccountStore accounts;
  private final ImportStore imports;
  private final Clock clock;

  LookingBack(AccountStore accounts, ImportStore imports, Clock clock) {
    this.accounts = accounts;
    this.imports = imports;
    this.clock = clock;
  }

  /** Whether the day lies before the first import, so that only hindsight can see it. */
  boolean isHindsight(AsOf asOf) throws StoreException {
    List<ImportRecord> all = imports.imports();
    return !all.isEmpty() && asOf.knownBy().isBefore(all.getLast().knownAt());
  }

  /** The day itself, with what is known now where only hindsight can see it. */
  AsOf knowing(AsOf asOf) throws StoreException {
    return isHindsight(asOf) ? new AsOf(asOf.day(), everything().knownBy()) : asOf;
  }

  @Override
  public void each(AsOf asOf, Consumer<AccountHistory> visitor) throws StoreException {
    if (isHindsight(asOf)) {
      accounts.each(everything(), history -> visitor.accept(history.inHindsight(asOf.day())));
    } else {
      accounts.each(asOf, visitor);
    }
  }

  @Override
  public Optional<AccountHistory> history(AccountId id, AsOf asOf) throws StoreException {
    return isHindsight(asOf)
        ? accounts.history(id, everything()).map(h -> h.inHindsight(asOf.day()))
        : accounts.history(id, asOf);
  }

  @Override
  public List<AccountId> find(String word) throws StoreException {
    return accounts.find(word);
  }

  private AsOf everything() throws StoreException {
    Instant newest = imports.imports().getFirst().knownAt();
    Instant now = clock.instant();
    return new AsOf(EVER, newest.isAfter(now) ? newest : now);
  }
}
