package com.valueinmotion.store;

import com.valueinmotion.runtime.Answer;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Decisions;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions and decisions in SQLite. */
final class SqliteDecisions implements Decisions {
  private final JournalConnection connection;

  SqliteDecisions(JournalConnection connection) {
    this.connection = connection;
  }

  @Override
  public List<Ask> open() throws JournalException {
    return connection.read(
        "read the queue",
        sql ->
            sql.list(
                JournalRows.ASK + "WHERE state = 'OPEN' ORDER BY rank DESC, subject, id",
                JournalRows::ask));
  }

  @Override
  public Optional<Ask> ask(long id) throws JournalException {
    return connection.read("read a question", sql -> ask(sql, id));
  }

  @Override
  public List<Ask> asks(String subject) throws JournalException {
    return connection.read(
        "read the questions about " + subject,
        sql ->
            sql.list(JournalRows.ASK + "WHERE subject = ? ORDER BY id", JournalRows::ask, subject));
  }

  @Override
  public Decision decide(Answer answer) throws JournalException {
    return connection.write("record the decision", sql -> decide(sql, answer));
  }

  @Override
  public List<Decision> log() throws JournalException {
    return connection.read(
        "read the log of decisions",
        sql -> sql.list(JournalRows.DECISION + "ORDER BY id", JournalRows::decision));
  }

  @Override
  public List<RunHead> runs() throws JournalException {
    return connection.read(
        "read the runs",
        sql -> sql.list(JournalRows.RUN + "ORDER BY changed_at DESC, id DESC", JournalRows::run));
  }

  @Override
  public RunHead fork(long run, int step, Instant at, String by, String reason)
      throws JournalException {
    return connection.write(
        "fork a run", sql -> new ForkRows(sql, run, step, at).write(by, reason, null));
  }

  @Override
  public void end(long run, Instant at, String by, String reason) throws JournalException {
    connection.write(
        "end a run",
        sql -> {
          String subject =
              sql.one("SELECT subject FROM run WHERE id = ?", row -> row.getString(1), run)
                  .orElse("");
          sql.update(
              "UPDATE run SET status = 'DONE', at = '[]', changed_at = ? WHERE id = ?",
              Units.nanos(at),
              run);
          sql.update("UPDATE ask SET state = 'WITHDRAWN' WHERE run_id = ? AND state = 'OPEN'", run);
          ForkRows.log(
              sql, run, subject, null, "Run " + run + " ended", Units.nanos(at), by, reason);
          return run;
        });
  }

  @Override
  public RunHead undo(Decision decision, String by, Instant at) throws JournalException {
    return connection.write(
        "take a decision back", sql -> new UndoRows(sql, decision, by, at).write());
  }

  private static Optional<Ask> ask(JournalConnection sql, long id) throws SQLException {
    return sql.one(JournalRows.ASK + "WHERE id = ?", JournalRows::ask, id);
  }

  private static Decision decide(JournalConnection sql, Answer answer)
      throws SQLException, JournalException {
    Ask ask =
        ask(sql, answer.ask())
            .orElseThrow(
                () ->
                    new JournalException(
                        "There is no question " + answer.ask() + ". `queue` lists what is open."));
    if (ask.state() != Ask.State.OPEN) {
      throw new JournalException(
          "This question is no longer open ("
              + ask.state().words()
              + "). Nothing was decided: look at the queue again.");
    }
    if (!ask.draft().hash().equals(answer.seen())) {
      throw new JournalException(
          "The content is not what you saw. Nothing was decided: open it again, look, and decide on"
              + " what it says now.");
    }
    long now = Units.nanos(answer.at());
    int step =
        sql.one("SELECT step FROM run WHERE id = ?", row -> row.getInt(1), ask.run()).orElseThrow();
    sql.update(
        """
        INSERT INTO decision (ask_id, run_id, subject, key, title, verdict, seen, decided,
          decided_at, decided_by, reason, until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ask.id(),
        ask.run(),
        ask.subject(),
        ask.draft().key(),
        ask.draft().title(),
        answer.verdict().name(),
        answer.seen(),
        answer.decided(),
        now,
        answer.by(),
        answer.reason(),
        JournalRows.nanos(answer.until()));
    long id = sql.last();
    if (answer.verdict() == Verdict.SNOOZED) {
      sql.update(
          "UPDATE ask SET hidden_until = ? WHERE id = ?",
          JournalRows.nanos(answer.until()),
          ask.id());
    } else {
      AskRows.close(sql, ask.id(), Ask.State.DECIDED.name(), step + 1);
      SqliteJournal.tell(sql, ask.run(), answer.signal(ask));
    }
    return sql.one(JournalRows.DECISION + "WHERE id = ?", JournalRows::decision, id).orElseThrow();
  }
}
