package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.Histories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Accounts in memory, seen from any day. */
final class TestAccounts implements AccountStore {
  private final Map<AccountId, Histories> accounts = new TreeMap<>();

  void put(String id, Histories history) {
    accounts.put(new AccountId(id), history);
  }

  void forget(String id) {
    accounts.remove(new AccountId(id));
  }

  Histories of(String id) {
    return accounts.getOrDefault(new AccountId(id), new Histories());
  }

  @Override
  public void each(AsOf asOf, Consumer<AccountHistory> visitor) {
    accounts.keySet().forEach(id -> history(id, asOf).ifPresent(visitor));
  }

  @Override
  public Optional<AccountHistory> history(AccountId id, AsOf asOf) {
    return Optional.ofNullable(accounts.get(id))
        .map(Histories::build)
        .map(all -> new AccountHistory(id, name(id), all.asOf(), all.series(), all.entries()))
        .map(
            all ->
                new AccountHistory(
                    id,
                    name(id),
                    asOf,
                    all.seenFrom(asOf.day()).series(),
                    all.seenFrom(asOf.day()).entries()));
  }

  private static String name(AccountId id) {
    return id.value().substring(id.value().indexOf(':') + 1);
  }

  @Override
  public List<AccountId> find(String word) {
    return accounts.keySet().stream().filter(id -> name(id).equals(word)).toList();
  }
}
