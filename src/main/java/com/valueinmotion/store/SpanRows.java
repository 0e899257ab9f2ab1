package com.valueinmotion.store;

import com.valueinmotion.runtime.Span;
import java.sql.SQLException;

/** A span as a row, as part of a step. */
final class SpanRows {
  static final String INSERT =
      """
      INSERT INTO span (run_id, step, subject, name, started_at, took, attributes, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private SpanRows() {}

  static void insert(JournalConnection sql, Span span) throws SQLException {
    sql.update(
        INSERT,
        span.run(),
        span.step(),
        span.subject(),
        span.name(),
        Units.nanos(span.started()),
        span.took().toNanos(),
        JournalJson.write(span.attributes()),
        JournalJson.write(span.content()));
  }
}
