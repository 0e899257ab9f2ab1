package com.valueinmotion.store;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Accounts in SQLite. */
final class SqliteAccounts implements AccountStore {
  private static final String FIND =
      """
      SELECT account_id FROM subject WHERE account_id = ?1
      UNION
      SELECT account_id FROM subject WHERE value = ?1 AND account_id IS NOT NULL
      UNION
      SELECT account_id FROM subject
      WHERE value = ?2 AND system = 'name' AND account_id IS NOT NULL
      UNION
      SELECT account_id FROM subject WHERE folded_name = ?2 AND account_id IS NOT NULL
      """;

  /** Work on a connection that sees the accounts. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Where accounts are read: in a store, or in an import under way. */
  interface Reading {
    <T> T read(String doing, Work<T> work) throws StoreException;
  }

  private final Reading reading;
  private final EntryJson json;

  SqliteAccounts(Reading reading, EntryJson json) {
    this.reading = reading;
    this.json = json;
  }

  @Override
  public void each(AsOf asOf, Consumer<AccountHistory> visitor) throws StoreException {
    reading.read(
        "read the accounts",
        connection -> {
          new Histories(connection, json, asOf).each(visitor);
          return true;
        });
  }

  @Override
  public Optional<AccountHistory> history(AccountId id, AsOf asOf) throws StoreException {
    return reading.read(
        "read account " + id,
        connection -> {
          List<AccountHistory> found = new ArrayList<>(1);
          new Histories(connection, json, asOf).one(id, found::add);
          return found.stream().findFirst();
        });
  }

  @Override
  public List<AccountId> find(String word) throws StoreException {
    return reading.read(
        "look for " + word,
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, word);
            select.setString(2, AccountRef.foldName(word));
            Set<AccountId> found = new TreeSet<>();
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                found.add(new AccountId(row.getString(1)));
              }
            }
            return List.copyOf(found);
          }
        });
  }
}
