package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything a store holds as text, table by table in an order of its own: the logical dump. */
final class Dump {
  private Dump() {}

  static String of(SqliteStore store) throws StoreException {
    return store
        .database()
        .read(
            "dump the store",
            handle -> {
              StringBuilder text = new StringBuilder();
              try (Statement statement = handle.getConnection().createStatement()) {
                for (String table : tables(statement)) {
                  text.append("-- ").append(table).append('\n');
                  rows(statement, table).forEach(row -> text.append(row).append('\n'));
                }
              }
              return text.toString();
            });
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static List<String> rows(Statement statement, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          line.append(row.getString(i)).append('|');
        }
        rows.add(line.toString());
      }
    }
    rows.sort(null);
    return rows;
  }
}
