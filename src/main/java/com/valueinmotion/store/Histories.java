package com.valueinmotion.store;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One bitemporal read. Subjects, observations and entries stream side by side in the order of
 * subjects, in which their tables lie, without joins; an account is whole once its last subject has
 * passed. Only accounts of several subjects wait for one another.
 */
final class Histories {
  private static final String SUBJECTS =
      """
      SELECT id, system, value, introduced_at, account_id,
        (SELECT max(other.id) FROM subject other WHERE other.account_id = subject.account_id)
      FROM subject WHERE account_id\
      """;
  private static final String OBSERVATIONS =
      """
      SELECT subject_id, key_id, event_at, kind, value, currency, known_at, origin_id, row
      FROM observation WHERE event_at <= ? AND known_at <= ?\
      """;
  private static final String ENTRIES =
      """
      SELECT subject_id, kind, key, event_at, known_at, origin_id, row, payload
      FROM entry WHERE event_at <= ? AND known_at <= ?\
      """;
  private static final String OF_ONE =
      " AND subject_id IN (SELECT id FROM subject WHERE account_id = ?)";

  private final Connection connection;
  private final EntryJson json;
  private final AsOf asOf;
  private final Words words;
  private final Map<String, HistoryParts> unfinished = new HashMap<>();

  Histories(Connection connection, EntryJson json, AsOf asOf) throws SQLException {
    this.connection = connection;
    this.json = json;
    this.asOf = asOf;
    this.words = new Words(connection);
  }

  /** Every account, as each is complete. */
  void each(Consumer<AccountHistory> visitor) throws SQLException {
    read(SUBJECTS + " IS NOT NULL", "", null, visitor);
  }

  /** That account, if there is one. */
  void one(AccountId id, Consumer<AccountHistory> visitor) throws SQLException {
    read(SUBJECTS + " = ?", OF_ONE, id.value(), visitor);
  }

  private void read(
      String subjects, String which, @Nullable String account, Consumer<AccountHistory> visitor)
      throws SQLException {
    Places places = new Places(connection);
    try (PreparedStatement subject = connection.prepareStatement(subjects + " ORDER BY id");
        PreparedStatement observation =
            cut(OBSERVATIONS + which + " ORDER BY subject_id, key_id, event_at", account);
        PreparedStatement entry =
            cut(ENTRIES + which + " ORDER BY subject_id, kind, key, event_at", account)) {
      if (account != null) {
        subject.setString(1, account);
      }
      try (ResultSet row = subject.executeQuery();
          ObservationRows observations = new ObservationRows(observation, words, places);
          EntryRows entries = new EntryRows(entry, places)) {
        while (row.next()) {
          passes(row, observations, entries, visitor);
        }
      }
    }
  }

  private void passes(
      ResultSet row, ObservationRows observations, EntryRows entries, Consumer<AccountHistory> to)
      throws SQLException {
    long subject = row.getLong(1);
    String value = row.getString(3);
    String id = row.getString(5);
    HistoryParts account = unfinished.remove(id);
    if (account == null) {
      account = new HistoryParts(new AccountId(id), json, words);
    }
    boolean owner = id.equals(row.getString(2) + ":" + value);
    long since = row.getLong(4);
    account.subject(value, owner, row.wasNull() ? Subject.NEVER : since);
    observations.read(subject, account, owner);
    entries.read(subject, account);
    if (subject == row.getLong(6)) {
      account.history(asOf).ifPresent(to);
    } else {
      unfinished.put(id, account);
    }
  }

  private PreparedStatement cut(String query, @Nullable String account) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    statement.setLong(1, Units.days(asOf.day()));
    statement.setLong(2, Units.nanos(asOf.knownBy()));
    if (account != null) {
      statement.setString(3, account);
    }
    return statement;
  }
}
