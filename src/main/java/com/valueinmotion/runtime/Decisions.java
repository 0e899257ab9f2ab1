package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal as people need it: what is asked, what was decided, what ran. */
public interface Decisions {
  /** Open questions, the highest rank first, those that are put off included. */
  List<Ask> open() throws JournalException;

  Optional<Ask> ask(long id) throws JournalException;

  /** Every version of every question of a subject, oldest first. */
  List<Ask> asks(String subject) throws JournalException;

  /**
   * Writes the answer into the log, closes or puts off the question, and tells the run; all at
   * once.
   *
   * @throws JournalException where the question is no longer open or its content is not what the
   *     person saw; nothing was decided then
   */
  Decision decide(Answer answer) throws JournalException;

  /** All decisions, oldest first. */
  List<Decision> log() throws JournalException;

  /** All runs, the last changed first. */
  List<RunHead> runs() throws JournalException;

  /**
   * Begins another run at that step of a run, which goes on in its place: with the state, the open
   * questions and the alarms it had then. What was done stays done.
   *
   * @param by who asks for it
   */
  RunHead fork(long run, int step, Instant at, String by, String reason) throws JournalException;

  /** Ends a live run whose subject is no longer known; its open questions are withdrawn. */
  void end(long run, Instant at, String by, String reason) throws JournalException;

  /**
   * Takes a decision back. One that only put something off is forgotten; after any other, the run
   * goes on from before it was heard, as a fork.
   *
   * @throws JournalException where more was decided in the run since: that comes first
   */
  RunHead undo(Decision decision, String by, Instant at) throws JournalException;
}
