package com.valueinmotion.store;

import com.valueinmotion.runtime.Alarm;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.ByPolicy;
import com.valueinmotion.runtime.Commit;
import com.valueinmotion.runtime.Intent;
import com.valueinmotion.runtime.Lease;
import com.valueinmotion.runtime.LeaseLost;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.Step;
import java.sql.SQLException;

/** All rows of one step, inside one transaction. */
final class CommitRows {
  private final JournalConnection sql;
  private final long run;
  private final Commit commit;
  private final Step step;
  private final long now;

  CommitRows(JournalConnection sql, long run, Commit commit) {
    this.sql = sql;
    this.run = run;
    this.commit = commit;
    this.step = commit.step();
    this.now = Units.nanos(step.at());
  }

  void write(Lease lease) throws SQLException, LeaseLost {
    run(lease);
    step();
    effects();
    Asks asks = commit.asks();
    if (asks != null) {
      AskRows.become(sql, run, step.node(), asks, now, step.number());
    }
    AskDraft question = commit.question();
    if (question != null) {
      AskRows.insert(sql, run, step.node(), question, now, step.number());
    }
    for (Alarm alarm : commit.alarms()) {
      sql.update(
          "INSERT OR IGNORE INTO alarm (run_id, key, due, set_step) VALUES (?, ?, ?, ?)",
          run,
          alarm.key(),
          Units.nanos(alarm.due()),
          step.number());
    }
    decisions();
    for (Span span : commit.spans()) {
      SpanRows.insert(sql, span.in(run, step.number()));
    }
    if (commit.heard() != null) {
      sql.update(
          "UPDATE signal SET heard_step = ? WHERE run_id = ? AND key = ?",
          step.number(),
          run,
          commit.heard());
    }
  }

  private void run(Lease lease) throws SQLException, LeaseLost {
    LeaseRows.held(
        sql.update(
            """
            UPDATE run SET status = ?, at = ?, step = ?, graph = ?, changed_at = ?
            WHERE id = ? AND step = ? AND status <> 'SUPERSEDED'
            """,
            commit.after().status().name(),
            JournalJson.write(commit.after().at()),
            step.number(),
            commit.graph(),
            now,
            run,
            step.number() - 1),
        lease);
  }

  private void step() throws SQLException {
    sql.update(
        """
        INSERT INTO run_step (run_id, number, node, kind, attempt, outcome, edges, writes, standing,
          inputs, note, at, took)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run,
        step.number(),
        step.node(),
        step.kind().name(),
        step.attempt(),
        step.outcome(),
        JournalJson.write(step.edges()),
        JournalJson.write(step.writes()),
        JournalJson.write(step.standing()),
        step.inputs(),
        step.note(),
        now,
        step.took().toNanos());
  }

  private void effects() throws SQLException {
    if (commit.intents().isEmpty()) {
      return;
    }
    long root =
        sql.one("SELECT root FROM run WHERE id = ?", row -> row.getLong(1), run).orElseThrow();
    for (Intent intent : commit.intents()) {
      sql.update(
          """
          INSERT INTO effect (key, run_id, step, kind, payload, state, intended_at)
          VALUES (?, ?, ?, ?, ?, 'INTENDED', ?)
          ON CONFLICT (key) DO UPDATE SET state = 'INTENDED', run_id = excluded.run_id,
            step = excluded.step, intended_at = excluded.intended_at
          WHERE state = 'FAILED'
          """,
          commit.keyOf(root, intent),
          run,
          step.number(),
          intent.kind(),
          intent.payload(),
          now);
    }
  }

  private void decisions() throws SQLException {
    for (ByPolicy decided : commit.byPolicy()) {
      sql.update(
          """
          INSERT INTO decision (ask_id, run_id, subject, key, title, verdict, seen, decided,
            decided_at, decided_by, reason)
          SELECT 0, id, subject, ?, ?, ?, ?, ?, ?, ?, ? FROM run WHERE id = ?
          """,
          decided.key(),
          decided.title(),
          decided.verdict().name(),
          decided.hash(),
          decided.hash(),
          now,
          "policy " + decided.policy(),
          decided.because(),
          run);
    }
  }
}
