package com.valueinmotion.store;

import com.valueinmotion.account.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where values stood: columns of files, by the numbers that rows have for them. Each read once. */
final class Places {
  private record Origin(String file, @Nullable String sheet, String column) {}

  private @Nullable Origin[] origins = new Origin[256];
  private final PreparedStatement selectOrigin;

  /**
   * @param connection closed by the caller, and this with it
   */
  Places(Connection connection) throws SQLException {
    selectOrigin =
        connection.prepareStatement("SELECT file, sheet, column_name FROM origin WHERE id = ?");
  }

  Source source(int origin, int row) throws SQLException {
    if (origin >= origins.length) {
      origins = Arrays.copyOf(origins, Math.max(origin + 1, 2 * origins.length));
    }
    Origin known = origins[origin];
    if (known == null) {
      known = read(origin);
      origins[origin] = known;
    }
    return new Source(known.file(), known.sheet(), row, known.column());
  }

  private Origin read(int id) throws SQLException {
    selectOrigin.setInt(1, id);
    try (ResultSet row = selectOrigin.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("a value comes from a place that is not known");
      }
      return new Origin(row.getString(1), row.getString(2), row.getString(3));
    }
  }
}
