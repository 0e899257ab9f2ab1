package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.Lease;
import com.valueinmotion.runtime.LeaseLost;
import com.valueinmotion.runtime.RunJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Which of several windows on one store drives its runs; the others watch. The seat is a lease: who
 * has it says so again and again, and where that stops, the next who asks takes over.
 */
public final class DriverSeat implements Seat, AutoCloseable {
  /** How long a seat is kept for a window that no longer says anything. */
  public static final Duration KEPT = Duration.ofSeconds(15);

  /** How often to call {@link #claim}. */
  public static final Duration PAUSE = Duration.ofSeconds(4);

  private final RunJournal journal;
  private final InstantSource clock;
  private final String me;
  private @Nullable Lease lease;
  private String driver = "";

  /**
   * @param me who claims it, for the others
   */
  public DriverSeat(RunJournal journal, InstantSource clock, String me) {
    this.journal = journal;
    this.clock = clock;
    this.me = me;
  }

  /** Takes the seat where it is free, keeps it where it is ours. Whether it is ours now. */
  public synchronized boolean claim() throws JournalException {
    Instant now = clock.instant();
    try {
      Lease held = lease;
      lease =
          held == null
              ? journal.lease(Lease.DRIVER, me, now, now.plus(KEPT))
              : journal.renew(held, now.plus(KEPT));
      driver = me;
      return true;
    } catch (LeaseLost e) {
      lease = null;
      driver = e.holder();
      return false;
    }
  }

  /** Whether it was ours when it was last claimed. */
  @Override
  public synchronized boolean isOurs() {
    return lease != null;
  }

  /** Who had it when it was last claimed; empty where that is not known. */
  @Override
  public synchronized String driver() {
    return driver;
  }

  /** Gives it up, for the next. */
  @Override
  public synchronized void close() throws JournalException {
    if (lease != null) {
      journal.release(lease);
      lease = null;
    }
  }
}
