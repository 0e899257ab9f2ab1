package com.valueinmotion.store;

import com.valueinmotion.runtime.JournalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection that stays open, with its statements ready: a journal commits thousands of small
 * transactions, and opening a connection for each would cost more than they do. One thread at a
 * time.
 */
final class JournalConnection implements AutoCloseable {
  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(JournalConnection sql) throws SQLException, JournalException;
  }

  /** A row as a value. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Database database;
  private final Map<String, PreparedStatement> ready = new HashMap<>();
  private @Nullable Connection connection;

  JournalConnection(Database database) {
    this.database = database;
  }

  /** Everything becomes durable at once, or nothing does. */
  synchronized <T> T write(String doing, Work<T> work) throws JournalException {
    try {
      Connection open = open();
      execute(open, "BEGIN IMMEDIATE");
      boolean committed = false;
      try {
        T result = work.in(this);
        execute(open, "COMMIT");
        committed = true;
        return result;
      } finally {
        if (!committed) {
          execute(open, "ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw told(doing, e);
    }
  }

  /** Everything that is read is of one moment. */
  synchronized <T> T read(String doing, Work<T> work) throws JournalException {
    try {
      Connection open = open();
      execute(open, "BEGIN DEFERRED");
      try {
        return work.in(this);
      } finally {
        execute(open, "COMMIT");
      }
    } catch (SQLException e) {
      throw told(doing, e);
    }
  }

  /** How many rows were changed. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    return prepared(sql, values).executeUpdate();
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet rows = prepared(sql, values).executeQuery()) {
      while (rows.next()) {
        all.add(row.of(rows));
      }
    }
    return all;
  }

  <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> all = list(sql, row, values);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** The row id of the last insert. */
  long last() throws SQLException {
    return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = ready.get(sql);
    if (statement == null) {
      statement = open().prepareStatement(sql);
      ready.put(sql, statement);
    }
    for (int at = 0; at < values.length; at++) {
      Object value = values[at];
      if (value instanceof Long number) {
        statement.setLong(at + 1, number);
      } else if (value instanceof Integer number) {
        statement.setInt(at + 1, number);
      } else {
        statement.setString(at + 1, (String) value);
      }
    }
    return statement;
  }

  private Connection open() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = database.connect();
      connection = open;
    }
    return open;
  }

  private static void execute(Connection open, String sql) throws SQLException {
    try (Statement statement = open.createStatement()) {
      statement.execute(sql);
    }
  }

  private JournalException told(String doing, SQLException e) {
    return new JournalException(
        String.valueOf(Failure.of(doing, database.file(), e).getMessage()), e);
  }

  @Override
  public synchronized void close() throws SQLException {
    ready.clear();
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
