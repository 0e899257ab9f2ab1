package com.valueinmotion.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a journal as plain rows, and a loop that writes each in a transaction of its own.
 */
final class BareSteps {
  private static final int COLUMNS = 13;

  private final List<Object[]> rows;

  private BareSteps(List<Object[]> rows) {
    this.rows = rows;
  }

  static BareSteps of(Path journal) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM run_step ORDER BY run_id, number")) {
      while (row.next()) {
        Object[] values = new Object[COLUMNS];
        for (int at = 0; at < COLUMNS; at++) {
          values[at] = row.getObject(at + 1);
        }
        rows.add(values);
      }
    }
    return new BareSteps(rows);
  }

  int size() {
    return rows.size();
  }

  /** A row of the run changed and a row of a step added, then on to the disk; and so each step. */
  void write(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement plain = connection.createStatement()) {
      plain.execute("PRAGMA journal_mode = WAL");
      plain.execute("PRAGMA synchronous = FULL");
      plain.execute(
          "CREATE TABLE run (id INTEGER PRIMARY KEY, status TEXT, at TEXT, step INTEGER,"
              + " graph TEXT, changed_at INTEGER) STRICT");
      plain.execute(
          "CREATE TABLE run_step (run_id INTEGER, number INTEGER, node TEXT, kind TEXT, attempt"
              + " INTEGER, outcome TEXT, edges TEXT, writes TEXT, standing TEXT, inputs TEXT, note"
              + " TEXT, at INTEGER, took INTEGER, PRIMARY KEY (run_id, number)) STRICT, WITHOUT"
              + " ROWID");
      try (PreparedStatement run =
              connection.prepareStatement(
                  "INSERT INTO run VALUES (?1, 'RUNNING', ?2, ?3, 'x', ?4) ON CONFLICT (id) DO"
                      + " UPDATE SET at = ?2, step = ?3, changed_at = ?4");
          PreparedStatement step =
              connection.prepareStatement(
                  "INSERT INTO run_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        connection.setAutoCommit(false);
        for (Object[] row : rows) {
          run.setObject(1, row[0]);
          run.setObject(2, row[8]);
          run.setObject(3, row[1]);
          run.setObject(4, row[11]);
          run.executeUpdate();
          for (int at = 0; at < COLUMNS; at++) {
            step.setObject(at + 1, row[at]);
          }
          step.executeUpdate();
          connection.commit();
        }
      }
    }
  }
}
