package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal whose process dies at the n-th write: before it, or after it has become durable. */
final class CrashingJournal implements RunJournal {
  /** The process is gone. */
  static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final RunJournal journal;
  private final int at;
  private final boolean after;
  private int writes;

  /**
   * @param at number of the write, from 1
   * @param after whether that write still becomes durable
   */
  CrashingJournal(RunJournal journal, int at, boolean after) {
    this.journal = journal;
    this.at = at;
    this.after = after;
  }

  /** How many writes came. */
  int writes() {
    return writes;
  }

  private void before() {
    writes++;
    if (writes > at || (writes == at && !after)) {
      throw new Died();
    }
  }

  private void after() {
    if (writes == at) {
      throw new Died();
    }
  }

  @Override
  public RunHead open(String subject, String graph, Instant now) throws JournalException {
    before();
    RunHead run = journal.open(subject, graph, now);
    after();
    return run;
  }

  @Override
  public Lease lease(String name, String holder, Instant now, Instant until)
      throws JournalException {
    before();
    Lease lease = journal.lease(name, holder, now, until);
    after();
    return lease;
  }

  @Override
  public Lease renew(Lease lease, Instant until) throws JournalException {
    before();
    Lease renewed = journal.renew(lease, until);
    after();
    return renewed;
  }

  @Override
  public void release(Lease lease) throws JournalException {
    before();
    journal.release(lease);
    after();
  }

  @Override
  public void commit(Lease lease, long run, Commit commit) throws JournalException {
    before();
    journal.commit(lease, run, commit);
    after();
  }

  @Override
  public boolean signal(long run, Signal signal) throws JournalException {
    before();
    boolean added = journal.signal(run, signal);
    after();
    return added;
  }

  @Override
  public void ring(Instant now) throws JournalException {
    before();
    journal.ring(now);
    after();
  }

  @Override
  public void start(Lease lease, Effect effect, Instant now) throws JournalException {
    before();
    journal.start(lease, effect, now);
    after();
  }

  @Override
  public void end(
      Lease lease,
      Effect effect,
      Effect.State state,
      String result,
      Instant now,
      @Nullable AskDraft question)
      throws JournalException {
    before();
    journal.end(lease, effect, state, result, now, question);
    after();
  }

  @Override
  public Optional<RunHead> run(long id) throws JournalException {
    return journal.run(id);
  }

  @Override
  public List<Step> steps(long run) throws JournalException {
    return journal.steps(run);
  }

  @Override
  public Optional<Step> last(long run, String node) throws JournalException {
    return journal.last(run, node);
  }

  @Override
  public List<Signal> pending(long run) throws JournalException {
    return journal.pending(run);
  }

  @Override
  public List<RunHead> unfinished() throws JournalException {
    return journal.unfinished();
  }

  @Override
  public List<Effect> effects(long run) throws JournalException {
    return journal.effects(run);
  }
}
