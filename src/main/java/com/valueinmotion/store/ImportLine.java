package com.valueinmotion.store;

import com.valueinmotion.account.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** The line of one import in the list of imports: where it begins, and its counts. */
final class ImportLine {
  /** No number is used again that a recorded diagnosis knows an import by. */
  private static final String BEGIN =
      """
      INSERT INTO import (id, known_at, last_subject, last_word, last_origin)
      SELECT 1 + max(coalesce((SELECT max(id) FROM import), 0),
                     coalesce((SELECT max(newest_import) FROM diagnosis_run), 0)),
        ?, coalesce((SELECT max(id) FROM subject), 0), coalesce((SELECT max(id) FROM vocabulary), 0),
        coalesce((SELECT max(id) FROM origin), 0)
      RETURNING id, last_subject, last_origin
      """;

  private static final String TOTAL =
      """
      UPDATE import SET accepted = ?, refused = ?, read_rows = ?, new_rows = ?, unchanged = ?,
        skipped = ?
      WHERE id = ?
      """;

  private static final String TOUCHED =
      """
      SELECT account_id FROM subject WHERE account_id IS NOT NULL AND id IN (
        SELECT subject_id FROM observation WHERE origin_id > ?
        UNION SELECT subject_id FROM entry WHERE origin_id > ?)
      """;

  private final Connection connection;
  private final long id;
  private final long lastSubject;
  private final long lastOrigin;
  private boolean news;
  private long accepted;
  private long changed;
  private long unchanged;
  private long refused;
  private long skipped;

  private ImportLine(Connection connection, long id, long lastSubject, long lastOrigin) {
    this.connection = connection;
    this.id = id;
    this.lastSubject = lastSubject;
    this.lastOrigin = lastOrigin;
  }

  static ImportLine begin(Connection connection, Instant knownAt) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      insert.setLong(1, Units.nanos(knownAt));
      try (ResultSet row = insert.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("an import was expected");
        }
        return new ImportLine(connection, row.getLong(1), row.getLong(2), row.getLong(3));
      }
    }
  }

  long id() {
    return id;
  }

  /** The last subject that was there before. */
  long lastSubject() {
    return lastSubject;
  }

  boolean isOlder(Subject subject) {
    return subject.id() <= lastSubject;
  }

  void accepted(int rows, boolean isChange) {
    news = true;
    accepted += rows;
    changed += isChange ? rows : 0;
  }

  void unchanged(int rows) {
    unchanged += rows;
  }

  void refused() {
    refused++;
  }

  void skipped(int rows) {
    skipped += rows;
  }

  /** Whether anything was new. */
  boolean isNews() {
    return news;
  }

  /** The accounts that something new was told of. */
  Set<AccountId> touched() throws SQLException {
    Set<AccountId> accounts = new TreeSet<>();
    try (PreparedStatement select = connection.prepareStatement(TOUCHED)) {
      select.setLong(1, lastOrigin);
      select.setLong(2, lastOrigin);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          accounts.add(new AccountId(row.getString(1)));
        }
      }
    }
    return accounts;
  }

  /**
   * Writes the counts down.
   *
   * @param kept refused rows that no earlier import had kept aside
   */
  void total(long kept) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(TOTAL)) {
      update.setLong(1, accepted);
      update.setLong(2, kept);
      update.setLong(3, accepted + unchanged + refused + skipped);
      update.setLong(4, accepted - changed);
      update.setLong(5, unchanged);
      update.setLong(6, skipped);
      update.setLong(7, id);
      update.executeUpdate();
    }
  }
}
