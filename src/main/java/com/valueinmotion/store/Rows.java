package com.valueinmotion.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Single results of prepared statements. */
final class Rows {
  private Rows() {}

  /** The number in the first column of the first row, which must be there. */
  static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        throw new SQLException("a row was expected");
      }
      return result.getLong(1);
    }
  }

  /** The numbers in the first two columns of the only row; null where they are null. */
  static long @Nullable [] two(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        return null;
      }
      long first = result.getLong(1);
      return result.wasNull() ? null : new long[] {first, result.getLong(2)};
    }
  }

  static boolean any(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      return result.next();
    }
  }
}
