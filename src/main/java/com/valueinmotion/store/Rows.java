package com.valueinmotion.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

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

  static boolean any(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      return result.next();
    }
  }
}
