package com.valueinmotion.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Raw rows as they stream in the order of subjects, each read once. */
final class EntryRows implements AutoCloseable {
  private static final long NONE = Long.MAX_VALUE;

  private final ResultSet row;
  private final Places places;
  private long subject;

  EntryRows(PreparedStatement query, Places places) throws SQLException {
    this.row = query.executeQuery();
    this.places = places;
    advance();
  }

  /** Adds a subject's raw rows; those of subjects before it are passed over. */
  void read(long wanted, HistoryParts account) throws SQLException {
    while (subject < wanted) {
      advance();
    }
    for (; subject == wanted; advance()) {
      account.entry(
          new StoredEntry(
              EntryJson.rank(row.getString(2)),
              row.getString(3),
              row.getLong(4),
              row.getLong(5),
              places.source(row.getInt(6), row.getInt(7)),
              row.getString(8)));
    }
  }

  private void advance() throws SQLException {
    subject = row.next() ? row.getLong(1) : NONE;
  }

  @Override
  public void close() throws SQLException {
    row.close();
  }
}
