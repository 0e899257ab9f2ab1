package com.valueinmotion.store;

import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision that is taken back. */
final class UndoRows {
  private final JournalConnection sql;
  private final Decision decision;
  private final String by;
  private final Instant at;

  UndoRows(JournalConnection sql, Decision decision, String by, Instant at) {
    this.sql = sql;
    this.decision = decision;
    this.by = by;
    this.at = at;
  }

  RunHead write() throws SQLException, JournalException {
    boolean later =
        sql.one(
                """
                SELECT 1 FROM decision later WHERE subject = ? AND id > ?
                  AND verdict NOT IN ('AUTOMATIC', 'VOIDED', 'UNDONE')
                  AND NOT EXISTS (SELECT 1 FROM decision back WHERE back.verdict = 'UNDONE'
                    AND back.ask_id = later.ask_id AND back.id > later.id)
                LIMIT 1
                """,
                row -> true,
                decision.subject(),
                decision.id())
            .isPresent();
    if (later) {
      throw new JournalException(
          "Something else was decided for this account since. Nothing was taken back: take the"
              + " later decision back first.");
    }
    if (decision.verdict() == Verdict.SNOOZED) {
      sql.update("UPDATE ask SET hidden_until = NULL WHERE id = ?", decision.ask());
      return said();
    }
    @Nullable Integer heard =
        sql.one(
                "SELECT coalesce(heard_step, 0) FROM signal WHERE run_id = ? AND key = ?",
                row -> row.getInt(1),
                decision.run(),
                "decision/" + decision.ask())
            .orElse(null);
    if (heard == null) {
      throw new JournalException("This cannot be taken back. Nothing was changed.");
    }
    if (heard == 0) {
      sql.update(
          "DELETE FROM signal WHERE run_id = ? AND key = ?",
          decision.run(),
          "decision/" + decision.ask());
      sql.update("UPDATE ask SET state = 'OPEN', closed_step = NULL WHERE id = ?", decision.ask());
      return said();
    }
    return new ForkRows(sql, goingOn(), heard - 1, at).write(by, "taken back", decision);
  }

  /** The run that goes on in the place of the one it was decided in. */
  private long goingOn() throws SQLException {
    return sql.one(
            """
            SELECT id FROM run WHERE root = (SELECT root FROM run WHERE id = ?)
              AND status <> 'SUPERSEDED' ORDER BY id DESC LIMIT 1
            """,
            row -> row.getLong(1),
            decision.run())
        .orElse(decision.run());
  }

  private RunHead said() throws SQLException {
    ForkRows.log(
        sql, decision.run(), decision.subject(), decision, "", Units.nanos(at), by, "taken back");
    return sql.one(JournalRows.RUN + "WHERE id = ?", JournalRows::run, decision.run())
        .orElseThrow();
  }
}
