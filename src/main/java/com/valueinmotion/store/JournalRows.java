package com.valueinmotion.store;

import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.StepKind;
import com.valueinmotion.runtime.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the journal's tables as what they mean. The columns stand in the order of the texts. */
final class JournalRows {
  static final String RUN =
      "SELECT id, root, parent, parent_step, subject, graph, status, at, step, started_at,"
          + " changed_at FROM run ";
  static final String STEP =
      "SELECT number, node, kind, attempt, outcome, edges, writes, standing, inputs, note, at, took"
          + " FROM run_step ";
  static final String EFFECT =
      "SELECT key, run_id, kind, payload, state, result, intended_at, ended_at FROM effect ";
  static final String ASK =
      "SELECT id, run_id, subject, node, key, kind, title, content, hash, rank, asked_at, state,"
          + " hidden_until FROM ask ";
  static final String DECISION =
      "SELECT id, ask_id, run_id, subject, key, title, verdict, seen, decided, decided_at,"
          + " decided_by, reason, until FROM decision ";
  static final String SIGNAL = "SELECT key, name, content, at FROM signal ";

  private JournalRows() {}

  static RunHead run(ResultSet row) throws SQLException {
    return new RunHead(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        RunStatus.valueOf(row.getString(7)),
        JournalJson.words(row.getString(8)),
        row.getInt(9),
        Units.instant(row.getLong(10)),
        Units.instant(row.getLong(11)));
  }

  static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt(1),
        row.getString(2),
        StepKind.valueOf(row.getString(3)),
        row.getInt(4),
        row.getString(5),
        JournalJson.words(row.getString(6)),
        JournalJson.values(row.getString(7)),
        JournalJson.standing(row.getString(8)),
        row.getString(9),
        row.getString(10),
        Units.instant(row.getLong(11)),
        Duration.ofNanos(row.getLong(12)));
  }

  static Effect effect(ResultSet row) throws SQLException {
    return new Effect(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        Effect.State.valueOf(row.getString(5)),
        row.getString(6),
        Units.instant(row.getLong(7)),
        instant(row, 8));
  }

  static Ask ask(ResultSet row) throws SQLException {
    return new Ask(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        new AskDraft(
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getLong(10),
            null),
        Units.instant(row.getLong(11)),
        Ask.State.valueOf(row.getString(12)),
        instant(row, 13));
  }

  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Verdict.valueOf(row.getString(7)),
        row.getString(8),
        row.getString(9),
        Units.instant(row.getLong(10)),
        row.getString(11),
        row.getString(12),
        instant(row, 13));
  }

  static Signal signal(ResultSet row) throws SQLException {
    return new Signal(
        row.getString(1),
        row.getString(2),
        JournalJson.values(row.getString(3)),
        Units.instant(row.getLong(4)));
  }

  static @Nullable Long nanos(@Nullable Instant instant) {
    return instant == null ? null : Units.nanos(instant);
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    long nanos = row.getLong(column);
    return row.wasNull() ? null : Units.instant(nanos);
  }
}
