package com.valueinmotion.store;

import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Commit;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.Lease;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunJournal;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.Step;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs in SQLite. Each call that writes is one transaction, on the disk when it returns. */
final class SqliteJournal implements RunJournal {
  private final JournalConnection connection;

  SqliteJournal(JournalConnection connection) {
    this.connection = connection;
  }

  @Override
  public RunHead open(String subject, String graph, Instant at) throws JournalException {
    return connection.write(
        "begin a run",
        sql -> {
          Optional<RunHead> live =
              sql.one(
                  JournalRows.RUN
                      + "WHERE subject = ? AND status IN ('RUNNING', 'WAITING', 'STUCK')",
                  JournalRows::run,
                  subject);
          if (live.isPresent()) {
            return live.get();
          }
          long now = Units.nanos(at);
          sql.update(
              """
              INSERT INTO run (root, subject, graph, status, at, step, started_at, changed_at)
              VALUES (0, ?, ?, 'RUNNING', '[]', 0, ?, ?)
              """,
              subject,
              graph,
              now,
              now);
          long id = sql.last();
          sql.update("UPDATE run SET root = id WHERE id = ?", id);
          return sql.one(JournalRows.RUN + "WHERE id = ?", JournalRows::run, id).orElseThrow();
        });
  }

  @Override
  public Optional<RunHead> run(long id) throws JournalException {
    return connection.read(
        "read a run", sql -> sql.one(JournalRows.RUN + "WHERE id = ?", JournalRows::run, id));
  }

  @Override
  public List<Step> steps(long run) throws JournalException {
    return connection.read("read the steps of a run", sql -> steps(sql, run, Integer.MAX_VALUE));
  }

  @Override
  public Optional<Step> last(long run, String node) throws JournalException {
    return connection.read(
        "read a step of a run",
        sql -> {
          Optional<Step> own =
              sql.one(
                  JournalRows.STEP + "WHERE run_id = ? AND node = ? ORDER BY number DESC LIMIT 1",
                  JournalRows::step,
                  run,
                  node);
          return own.isPresent()
              ? own
              : steps(sql, run, Integer.MAX_VALUE).stream()
                  .filter(step -> step.node().equals(node))
                  .reduce((first, second) -> second);
        });
  }

  /** Steps up to a number, those of the parents first. */
  static List<Step> steps(JournalConnection sql, long run, int upTo) throws SQLException {
    long[] parent =
        sql.one(
                "SELECT parent, parent_step FROM run WHERE id = ?",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                run)
            .orElse(new long[2]);
    List<Step> all = new ArrayList<>();
    if (parent[0] > 0) {
      all.addAll(steps(sql, parent[0], Math.min((int) parent[1], upTo)));
    }
    all.addAll(
        sql.list(
            JournalRows.STEP + "WHERE run_id = ? AND number <= ? ORDER BY number",
            JournalRows::step,
            run,
            upTo));
    return all;
  }

  @Override
  public Lease lease(String name, String holder, Instant now, Instant until)
      throws JournalException {
    return connection.write(
        "take the lease on " + name, sql -> LeaseRows.take(sql, name, holder, now, until));
  }

  @Override
  public Lease renew(Lease lease, Instant until) throws JournalException {
    return connection.write(
        "renew the lease on " + lease.name(), sql -> LeaseRows.renew(sql, lease, until));
  }

  @Override
  public void release(Lease lease) throws JournalException {
    connection.write("let go of " + lease.name(), sql -> LeaseRows.release(sql, lease));
  }

  @Override
  public void commit(Lease lease, long run, Commit commit) throws JournalException {
    connection.write(
        "record a step",
        sql -> {
          LeaseRows.mine(sql, lease);
          new CommitRows(sql, run, commit).write(lease);
          return commit;
        });
  }

  @Override
  public boolean signal(long run, Signal signal) throws JournalException {
    return connection.write("tell a run", sql -> tell(sql, run, signal));
  }

  static boolean tell(JournalConnection sql, long run, Signal signal) throws SQLException {
    return sql.update(
            "INSERT OR IGNORE INTO signal (run_id, key, name, content, at) VALUES (?, ?, ?, ?, ?)",
            run,
            signal.key(),
            signal.name(),
            JournalJson.write(signal.values()),
            Units.nanos(signal.at()))
        > 0;
  }

  @Override
  public List<Signal> pending(long run) throws JournalException {
    return connection.read(
        "read what a run was told",
        sql ->
            sql.list(
                JournalRows.SIGNAL + "WHERE run_id = ? AND heard_step IS NULL ORDER BY at, id",
                JournalRows::signal,
                run));
  }

  @Override
  public void ring(Instant now) throws JournalException {
    connection.write(
        "ring the alarms that are due",
        sql -> {
          long until = Units.nanos(now);
          sql.update(
              """
              INSERT OR IGNORE INTO signal (run_id, key, name, content, at)
              SELECT alarm.run_id, alarm.key, 'alarm', '{}', due FROM alarm
              JOIN run ON run.id = alarm.run_id
              WHERE rung_at IS NULL AND due <= ? AND status IN ('RUNNING', 'WAITING', 'STUCK')
              ORDER BY due, alarm.id
              """,
              until);
          return sql.update(
              "UPDATE alarm SET rung_at = ? WHERE rung_at IS NULL AND due <= ?", until, until);
        });
  }

  @Override
  public List<RunHead> unfinished() throws JournalException {
    return connection.read(
        "find runs with something to do",
        sql ->
            sql.list(
                JournalRows.RUN
                    + """
                    WHERE status = 'RUNNING' OR (status <> 'SUPERSEDED' AND (
                      id IN (SELECT run_id FROM signal WHERE heard_step IS NULL)
                      OR id IN (SELECT run_id FROM effect WHERE state IN ('INTENDED', 'STARTED'))))
                    ORDER BY coalesce((SELECT min(at) FROM signal
                      WHERE run_id = run.id AND heard_step IS NULL), changed_at), id
                    """,
                JournalRows::run));
  }

  @Override
  public List<Effect> effects(long run) throws JournalException {
    return connection.read(
        "read the effects of a run",
        sql ->
            sql.list(
                JournalRows.EFFECT + "WHERE run_id = ? ORDER BY rowid", JournalRows::effect, run));
  }

  @Override
  public void start(Lease lease, Effect effect, Instant at) throws JournalException {
    connection.write(
        "begin an effect",
        sql -> {
          LeaseRows.mine(sql, lease);
          return sql.update("UPDATE effect SET state = 'STARTED' WHERE key = ?", effect.key());
        });
  }

  @Override
  public void end(
      Lease lease,
      Effect effect,
      Effect.State state,
      String result,
      Instant at,
      @Nullable AskDraft question)
      throws JournalException {
    connection.write(
        "record an effect",
        sql -> {
          LeaseRows.mine(sql, lease);
          if (question != null) {
            AskRows.insert(sql, effect.run(), "", question, Units.nanos(at), 0);
          }
          return sql.update(
              "UPDATE effect SET state = ?, result = ?, ended_at = ? WHERE key = ?",
              state.name(),
              result,
              Units.nanos(at),
              effect.key());
        });
  }
}
