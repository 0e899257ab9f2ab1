package com.valueinmotion.store;

import com.valueinmotion.account.Observation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Observations as they stream in the order of subjects, each read once. */
final class ObservationRows implements AutoCloseable {
  private static final long NONE = Long.MAX_VALUE;

  private final ResultSet row;
  private final Words words;
  private final Places places;
  private final Moments moments = new Moments();
  private long subject;

  ObservationRows(PreparedStatement query, Words words, Places places) throws SQLException {
    this.row = query.executeQuery();
    this.words = words;
    this.places = places;
    advance();
  }

  /** Adds a subject's observations; those of subjects before it are passed over. */
  void read(long wanted, HistoryParts account, boolean owner) throws SQLException {
    while (subject < wanted) {
      advance();
    }
    for (; subject == wanted; advance()) {
      int place = words.place(row.getInt(2));
      account.observation(
          place,
          owner,
          new Observation(
              words.at(place),
              Stored.read(row, 4).datum(),
              moments.day(row.getLong(3)),
              moments.instant(row.getLong(7)),
              places.source(row.getInt(8), row.getInt(9))));
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
