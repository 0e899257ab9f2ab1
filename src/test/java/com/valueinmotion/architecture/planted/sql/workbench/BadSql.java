package com.valueinmotion.architecture.planted.sql.workbench;

import java.sql.SQLException;

final class BadSql {
  void fail() throws SQLException {
    throw new SQLException("no");
  }
}
