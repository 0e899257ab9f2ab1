package com.valueinmotion.store;

import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the numbers in rows stand for: keys, places in files, days, instants. Each made once. */
final class Places {
  private record Origin(String file, @Nullable String sheet, String column) {}

  private final Map<Long, String> keys = new HashMap<>();
  private final Map<Long, Origin> origins = new HashMap<>();
  private final Map<Long, LocalDate> days = new HashMap<>();
  private final Map<Long, Instant> instants = new HashMap<>();
  private final PreparedStatement selectOrigin;

  /**
   * @param connection closed by the caller, and this with it
   */
  Places(Connection connection) throws SQLException {
    try (PreparedStatement words = connection.prepareStatement("SELECT id, word FROM vocabulary");
        ResultSet row = words.executeQuery()) {
      while (row.next()) {
        keys.put(row.getLong(1), row.getString(2));
      }
    }
    selectOrigin =
        connection.prepareStatement("SELECT file, sheet, column_name FROM origin WHERE id = ?");
  }

  /** Columns: subject, key, day, kind, value, currency, instant, origin, row. */
  Observation observation(ResultSet row) throws SQLException {
    String key = keys.get(row.getLong(2));
    if (key == null) {
      throw new SQLException("an observation has a key that is not in the vocabulary");
    }
    return new Observation(
        key,
        Stored.read(row, 4).datum(),
        days.computeIfAbsent(row.getLong(3), Units::day),
        instants.computeIfAbsent(row.getLong(7), Units::instant),
        source(row.getLong(8), row.getInt(9)));
  }

  Source source(long origin, int row) throws SQLException {
    Origin known = origins.get(origin);
    if (known == null) {
      known = read(origin);
      origins.put(origin, known);
    }
    return new Source(known.file(), known.sheet(), row, known.column());
  }

  private Origin read(long id) throws SQLException {
    selectOrigin.setLong(1, id);
    try (ResultSet row = selectOrigin.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("a value comes from a place that is not known");
      }
      return new Origin(row.getString(1), row.getString(2), row.getString(3));
    }
  }
}
