package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where runs are kept, as a driver needs it. Everything a call writes becomes visible at once or
 * not at all, and is on the disk when it returns. Whoever implements this holds the conformance
 * suite.
 */
public interface RunJournal {
  /** The live run of the subject; where there is none, a new one by that graph. */
  RunHead open(String subject, String graph, Instant at) throws JournalException;

  Optional<RunHead> run(long id) throws JournalException;

  /** All steps, oldest first; of a fork, those of its parent up to the fork come first. */
  List<Step> steps(long run) throws JournalException;

  /** The last step of a run, or of those it was forked from, at a node. */
  Optional<Step> last(long run, String node) throws JournalException;

  /**
   * Takes a lease that is free or has ended.
   *
   * @throws LeaseLost where somebody has it; the message says who and until when
   */
  Lease lease(String name, String holder, Instant now, Instant until) throws JournalException;

  /**
   * Makes a lease last longer.
   *
   * @throws LeaseLost where it was taken over
   */
  Lease renew(Lease lease, Instant until) throws JournalException;

  /** Lets go of a lease; does nothing where it was taken over. */
  void release(Lease lease) throws JournalException;

  /**
   * Adds a step with all that belongs to it.
   *
   * @throws LeaseLost where the lease was taken over, or the step is not the run's next
   */
  void commit(Lease lease, long run, Commit commit) throws JournalException;

  /**
   * Tells a run something.
   *
   * @return false where it was told before: nothing is added then
   */
  boolean signal(long run, Signal signal) throws JournalException;

  /** What a run was told and has not heard yet, oldest first. */
  List<Signal> pending(long run) throws JournalException;

  /** Turns every alarm that is due into a signal, once, in the order in which they were due. */
  void ring(Instant now) throws JournalException;

  /** Runs with something to do: a node to begin, a signal to hear, an effect to end. */
  List<RunHead> unfinished() throws JournalException;

  /** The effects of a run, oldest first. */
  List<Effect> effects(long run) throws JournalException;

  /** Says that an effect is about to be done. */
  void start(Lease lease, Effect effect, Instant at) throws JournalException;

  /**
   * Says how an effect ended, or that it can be tried again.
   *
   * @param ask what a person is asked about it; null for nothing
   */
  void end(
      Lease lease,
      Effect effect,
      Effect.State state,
      String result,
      Instant at,
      @org.jspecify.annotations.Nullable AskDraft ask)
      throws JournalException;
}
