package com.valueinmotion.benchmark;

import com.valueinmotion.diagnosis.RecordedDiagnosis;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite alone needs for the rows of a portfolio: to fetch every column of every row in the
 * order in which they lie, each as the type it has, and to write the diagnoses in one transaction.
 */
final class SqliteAlone {
  private static final String SUBJECTS =
      "SELECT id, system, value, introduced_at, account_id FROM subject ORDER BY id";
  private static final String OBSERVATIONS =
      "SELECT subject_id, key_id, event_at, kind, value, currency, known_at, origin_id, row"
          + " FROM observation ORDER BY subject_id, key_id, event_at";
  private static final String ENTRIES =
      "SELECT subject_id, kind, key, event_at, known_at, origin_id, row, payload"
          + " FROM entry ORDER BY subject_id, kind, key, event_at";

  private final Path store;
  private long rows;
  private long sum;
  private int runs;

  SqliteAlone(Path store) {
    this.store = store;
  }

  static boolean hasShell() {
    try {
      return new ProcessBuilder("sqlite3", "-version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Rows of the last reading. */
  long rows() {
    return rows;
  }

  void read() throws SQLException {
    rows = 0;
    sum = 0;
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(SUBJECTS)) {
        for (; row.next(); rows++) {
          sum += row.getLong(1) + row.getLong(4);
          sum += length(row, 2) + length(row, 3) + length(row, 5);
        }
      }
      try (ResultSet row = statement.executeQuery(OBSERVATIONS)) {
        for (; row.next(); rows++) {
          int kind = row.getInt(4);
          sum += row.getLong(1) + row.getLong(2) + row.getLong(3) + kind;
          sum += kind == 0 || kind == 3 ? length(row, 5) : row.getLong(5);
          sum += length(row, 6) + row.getLong(7) + row.getLong(8) + row.getLong(9);
        }
      }
      try (ResultSet row = statement.executeQuery(ENTRIES)) {
        for (; row.next(); rows++) {
          sum += row.getLong(1) + row.getLong(4) + row.getLong(5) + row.getLong(6) + row.getLong(7);
          sum += length(row, 2) + length(row, 3) + length(row, 8);
        }
      }
    }
    if (rows == 0 || sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private static int length(ResultSet row, int column) throws SQLException {
    return row.getString(column).length();
  }

  void shell() throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder(
                "sqlite3",
                "-readonly",
                store.toString(),
                String.join("; ", SUBJECTS, OBSERVATIONS, ENTRIES))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (shell.waitFor() != 0) {
      throw new IOException("the shell failed");
    }
  }

  void write(List<RecordedDiagnosis> diagnoses) throws SQLException {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      int run = 1_000_000 + 1_000 * runs++; // clear of those that are counted up
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(
            "INSERT INTO diagnosis_run VALUES (" + run + ", 0, 0, 0, 'rival " + run + "', '', 0)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO diagnosis VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        for (RecordedDiagnosis diagnosis : diagnoses) {
          bind(insert, run, diagnosis);
          insert.executeUpdate();
        }
      }
      connection.commit();
    }
  }

  private static void bind(PreparedStatement insert, int run, RecordedDiagnosis diagnosis)
      throws SQLException {
    insert.setInt(1, run);
    insert.setString(2, diagnosis.account().value());
    insert.setString(3, diagnosis.level().name());
    insert.setString(4, diagnosis.upperLevel().name());
    insert.setInt(5, diagnosis.unproven() ? 1 : 0);
    insert.setInt(6, diagnosis.index());
    insert.setInt(7, diagnosis.upperIndex());
    insert.setInt(8, diagnosis.coverage());
    insert.setString(9, diagnosis.breakPhase() == null ? null : diagnosis.breakPhase().name());
    insert.setObject(10, diagnosis.explains());
    insert.setObject(11, diagnosis.priority());
    insert.setObject(12, diagnosis.arr() == null ? null : diagnosis.arr().minor());
    insert.setString(13, diagnosis.arr() == null ? null : diagnosis.arr().currency());
    insert.setObject(14, days(diagnosis.renewal()));
    insert.setObject(15, days(diagnosis.noticeDeadline()));
  }

  private static @Nullable Long days(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  /** With the settings of the product's own connections. */
  private Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA foreign_keys = ON");
    }
    return connection;
  }
}
