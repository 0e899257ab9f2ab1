package com.valueinmotion.store;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Accounts in SQLite. */
final class SqliteAccounts implements AccountStore {
  private final Database database;
  private final EntryJson json;

  SqliteAccounts(Database database, EntryJson json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public void each(AsOf asOf, Consumer<AccountHistory> visitor) throws StoreException {
    database.read(
        "read the accounts",
        handle -> {
          new Histories(handle.getConnection(), json, asOf).each(visitor);
          return true;
        });
  }

  @Override
  public Optional<AccountHistory> history(AccountId id, AsOf asOf) throws StoreException {
    return database.read(
        "read account " + id,
        handle -> {
          List<AccountHistory> found = new ArrayList<>(1);
          new Histories(handle.getConnection(), json, asOf).one(id, found::add);
          return found.stream().findFirst();
        });
  }

  @Override
  public List<AccountId> find(String word) throws StoreException {
    return database.read(
        "look for " + word,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT account_id FROM subject WHERE account_id = :word
                    UNION
                    SELECT account_id FROM subject
                    WHERE value = :word AND account_id IS NOT NULL
                    UNION
                    SELECT account_id FROM subject
                    WHERE value = :folded AND system = 'name' AND account_id IS NOT NULL
                    UNION
                    SELECT account_id FROM subject
                    WHERE folded_name = :folded AND account_id IS NOT NULL
                    """)
                .bind("word", word)
                .bind("folded", AccountRef.foldName(word))
                .map((row, context) -> new AccountId(row.getString(1)))
                .stream()
                .sorted()
                .toList());
  }
}
