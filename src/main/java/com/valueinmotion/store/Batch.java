package com.valueinmotion.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait for one another and are then inserted in the order of their table, many in one
 * statement: random places in a large table cost more than all else, and calls come next.
 */
final class Batch {
  private static final int FULL = 40_000;
  private static final int LETTERS = 4_000_000;
  private static final int AT_ONCE = 32;

  private final PreparedStatement one;
  private final PreparedStatement many;
  private final int columns;
  private final Comparator<@Nullable Object[]> order;
  private final WriteBehind behind;
  private List<@Nullable Object[]> waiting = new ArrayList<>();
  private int letters;

  /**
   * @param insert up to and with VALUES
   * @param columns how many a row has
   * @param order in which the table's rows lie
   */
  Batch(
      Connection connection,
      WriteBehind behind,
      String insert,
      int columns,
      Comparator<@Nullable Object[]> order)
      throws SQLException {
    this.behind = behind;
    String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    this.one = connection.prepareStatement(insert + " " + row);
    this.many =
        connection.prepareStatement(
            insert + " " + String.join(", ", Collections.nCopies(AT_ONCE, row)));
    this.columns = columns;
    this.order = order;
  }

  void add(@Nullable Object... row) throws SQLException {
    waiting.add(row);
    for (Object column : row) {
      letters += column instanceof String text ? text.length() : 0;
    }
    if (waiting.size() == FULL || letters > LETTERS) {
      List<@Nullable Object[]> full = waiting;
      waiting = new ArrayList<>();
      letters = 0;
      behind.begin(() -> insert(full));
    }
  }

  /** Must come before anything that reads what was inserted. */
  void flush() throws SQLException {
    behind.await();
    if (!waiting.isEmpty()) {
      insert(waiting);
      waiting.clear();
      letters = 0;
    }
  }

  private void insert(List<@Nullable Object[]> rows) throws SQLException {
    rows.sort(order);
    int next = 0;
    for (; next + AT_ONCE <= rows.size(); next += AT_ONCE) {
      insertMany(rows, next);
    }
    for (; next < rows.size(); next++) {
      bind(one, 0, rows.get(next));
      one.executeUpdate();
    }
  }

  private void insertMany(List<@Nullable Object[]> rows, int from) throws SQLException {
    for (int i = 0; i < AT_ONCE; i++) {
      bind(many, i * columns, rows.get(from + i));
    }
    many.executeUpdate();
  }

  private static void bind(PreparedStatement statement, int before, @Nullable Object[] row)
      throws SQLException {
    for (int i = 0; i < row.length; i++) {
      statement.setObject(before + i + 1, row[i]);
    }
  }
}
