package com.valueinmotion.store;

import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A run that goes on in the place of another, from one of its steps. */
final class ForkRows {
  /**
   * The parent and all that it was forked from, each with the last step that belongs to this
   * history: what it did after it was forked itself does not.
   */
  private static final String LINEAGE =
      """
      WITH RECURSIVE lineage (id, up_to) AS (
        SELECT ?, ? UNION ALL
        SELECT run.parent, min(lineage.up_to, run.parent_step)
        FROM run JOIN lineage ON run.id = lineage.id WHERE run.parent > 0)
      """;

  private final JournalConnection sql;
  private final long parent;
  private final int at;
  private final long now;

  /**
   * @param at number of the step after which it begins; 0 for the start
   */
  ForkRows(JournalConnection sql, long parent, int at, Instant now) {
    this.sql = sql;
    this.parent = parent;
    this.at = at;
    this.now = Units.nanos(now);
  }

  RunHead write(String by, String reason, @Nullable Decision undone)
      throws SQLException, JournalException {
    RunHead from =
        sql.one(JournalRows.RUN + "WHERE id = ?", JournalRows::run, parent)
            .orElseThrow(() -> new JournalException("There is no run " + parent + "."));
    List<Step> steps = SqliteJournal.steps(sql, parent, at);
    if (from.status() == RunStatus.SUPERSEDED || at < 0 || (at > 0 && steps.size() < at)) {
      throw new JournalException(
          from.status() == RunStatus.SUPERSEDED
              ? "Run " + parent + " goes on as another run already: fork that one."
              : "Run " + parent + " has no step " + at + ".");
    }
    sql.update("UPDATE run SET status = 'SUPERSEDED', changed_at = ? WHERE id = ?", now, parent);
    long fork = insert(from, steps);
    // Of a question and its copies in forks the newest counts. One that is put off stays so.
    sql.update(
        LINEAGE
            + """
            INSERT INTO ask (run_id, subject, node, key, kind, title, content, hash, rank, asked_at,
              asked_step, state, hidden_until)
            SELECT ?, subject, node, key, kind, title, content, hash, rank, asked_at, asked_step,
              'OPEN', hidden_until
            FROM ask WHERE (closed_step IS NULL OR closed_step > ?) AND id IN (
              SELECT max(ask.id) FROM ask JOIN lineage ON ask.run_id = lineage.id
              WHERE asked_step <= up_to GROUP BY kind, key, hash, asked_step)
            ORDER BY id
            """,
        parent,
        at,
        fork,
        at);
    sql.update(
        "UPDATE ask SET state = 'WITHDRAWN', closed_step = ? WHERE run_id = ? AND state = 'OPEN'",
        from.step(),
        parent);
    sql.update(
        LINEAGE
            + """
            INSERT INTO alarm (run_id, key, due, set_step, rung_at)
            SELECT ?, key, min(due), min(set_step), NULL
            FROM alarm JOIN lineage ON alarm.run_id = lineage.id
            WHERE set_step <= up_to AND key NOT IN (
              SELECT key FROM signal JOIN lineage ON signal.run_id = lineage.id
              WHERE heard_step IS NOT NULL AND heard_step <= up_to)
            GROUP BY key
            """,
        parent,
        at,
        fork);
    effects(fork);
    decision(from, fork, by, reason, undone);
    return sql.one(JournalRows.RUN + "WHERE id = ?", JournalRows::run, fork).orElseThrow();
  }

  private long insert(RunHead from, List<Step> steps) throws SQLException {
    RunState state = new RunState(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (Step step : steps) {
      state = state.after(step);
    }
    sql.update(
        """
        INSERT INTO run (root, parent, parent_step, subject, graph, status, at, step, started_at,
          changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        from.root(),
        parent,
        at,
        from.subject(),
        from.graph(),
        steps.isEmpty() ? RunStatus.RUNNING.name() : state.status().name(),
        JournalJson.write(state.at()),
        at,
        now,
        now);
    return sql.last();
  }

  /** What was begun is ended by the fork; what was only intended later is not done. */
  private void effects(long fork) throws SQLException {
    sql.update(
        """
        UPDATE effect SET state = 'FAILED', result = 'taken back before it was done', ended_at = ?
        WHERE run_id = ? AND state = 'INTENDED' AND step > ?
        """,
        now,
        parent,
        at);
    sql.update(
        "UPDATE effect SET run_id = ? WHERE run_id = ? AND state IN ('INTENDED', 'STARTED',"
            + " 'UNKNOWN')",
        fork,
        parent);
  }

  private void decision(
      RunHead from, long fork, String by, String reason, @Nullable Decision undone)
      throws SQLException {
    log(
        sql,
        fork,
        from.subject(),
        undone,
        "Run " + parent + " goes on as run " + fork + " from step " + at,
        now,
        by,
        reason);
  }

  /** Says in the log that a decision, or a part of a run, was taken back. */
  static void log(
      JournalConnection sql,
      long run,
      String subject,
      @Nullable Decision undone,
      String title,
      long now,
      String by,
      String reason)
      throws SQLException {
    sql.update(
        """
        INSERT INTO decision (ask_id, run_id, subject, key, title, verdict, seen, decided,
          decided_at, decided_by, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        undone == null ? 0L : undone.ask(),
        run,
        subject,
        undone == null ? "fork" : undone.key(),
        undone == null ? title : undone.title(),
        Verdict.UNDONE.name(),
        undone == null ? "" : undone.seen(),
        undone == null ? "" : undone.decided(),
        now,
        by,
        reason);
  }
}
