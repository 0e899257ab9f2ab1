package com.valueinmotion.store;

import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The questions of a run, brought from what is open to what should be. */
final class AskRows {
  private record Open(long id, String key, String hash) {}

  private AskRows() {}

  /**
   * @param now in nanoseconds
   */
  static void become(JournalConnection sql, long run, String node, Asks asks, long now, int step)
      throws SQLException {
    List<Open> open =
        sql.list(
            "SELECT id, key, hash FROM ask WHERE run_id = ? AND state = 'OPEN' AND kind = ?",
            row -> new Open(row.getLong(1), row.getString(2), row.getString(3)),
            run,
            asks.kind());
    List<AskDraft> fresh = new ArrayList<>(asks.drafts());
    for (Open there : open) {
      AskDraft draft =
          asks.drafts().stream().filter(d -> d.key().equals(there.key())).findFirst().orElse(null);
      if (draft != null && draft.hash().equals(there.hash())) {
        fresh.remove(draft);
        sql.update("UPDATE ask SET rank = ? WHERE id = ?", draft.rank(), there.id());
      } else {
        close(sql, there.id(), draft == null ? "WITHDRAWN" : "REPLACED", step);
      }
    }
    for (AskDraft draft : fresh) {
      insert(sql, run, node, draft, now, step);
    }
  }

  static void insert(
      JournalConnection sql, long run, String node, AskDraft draft, long now, int step)
      throws SQLException {
    sql.update(
        """
        INSERT INTO ask (run_id, subject, node, key, kind, title, content, hash, rank, asked_at,
          asked_step, state, hidden_until)
        SELECT ?, subject, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ? FROM run WHERE id = ?
        """,
        run,
        node,
        draft.key(),
        draft.kind(),
        draft.title(),
        draft.content(),
        draft.hash(),
        draft.rank(),
        now,
        step,
        JournalRows.nanos(draft.from()),
        run);
  }

  static void close(JournalConnection sql, long ask, String state, int step) throws SQLException {
    sql.update("UPDATE ask SET state = ?, closed_step = ? WHERE id = ?", state, step, ask);
  }
}
