package com.valueinmotion.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Inserts that wait for one another: many in one call cost a fraction of many calls. */
final class Batch {
  private static final int FULL = 1_000;

  private final PreparedStatement statement;
  private int waiting;

  Batch(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Takes what has been bound. */
  void add() throws SQLException {
    statement.addBatch();
    if (++waiting == FULL) {
      flush();
    }
  }

  /** Must come before anything that reads what was inserted. */
  void flush() throws SQLException {
    if (waiting > 0) {
      waiting = 0;
      statement.executeBatch();
    }
  }
}
