package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.SpanLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A row for each span. */
final class SqliteSpans implements SpanLog {
  private static final String SELECT =
      "SELECT run_id, step, subject, name, started_at, took, attributes, content FROM span ";

  private final Database database;

  SqliteSpans(Database database) {
    this.database = database;
  }

  @Override
  public void add(List<Span> spans) throws JournalException {
    if (spans.isEmpty()) {
      return;
    }
    try {
      database.write(
          "keep what was measured",
          handle -> {
            PreparedBatch batch = handle.prepareBatch(SpanRows.INSERT);
            spans.forEach(
                span ->
                    batch
                        .bind(0, span.run())
                        .bind(1, span.step())
                        .bind(2, span.subject())
                        .bind(3, span.name())
                        .bind(4, Units.nanos(span.started()))
                        .bind(5, span.took().toNanos())
                        .bind(6, JournalJson.write(span.attributes()))
                        .bind(7, JournalJson.write(span.content()))
                        .add());
            return batch.execute().length;
          });
    } catch (StoreException e) {
      throw new JournalException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public List<Span> ofRun(long run) throws JournalException {
    return read("WHERE run_id = ? ORDER BY id", run);
  }

  @Override
  public List<Span> ofSubject(String subject) throws JournalException {
    return read("WHERE subject = ? ORDER BY id", subject);
  }

  @Override
  public List<Span> all() throws JournalException {
    return read("WHERE ? = 0 ORDER BY id", 0);
  }

  private List<Span> read(String where, Object value) throws JournalException {
    try {
      return database.read(
          "read what was measured",
          handle ->
              handle
                  .createQuery(SELECT + where)
                  .bind(0, value)
                  .map((row, context) -> span(row))
                  .list());
    } catch (StoreException e) {
      throw new JournalException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(
        row.getLong(1),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        Units.instant(row.getLong(5)),
        Duration.ofNanos(row.getLong(6)),
        JournalJson.values(row.getString(7)),
        JournalJson.values(row.getString(8)));
  }
}
