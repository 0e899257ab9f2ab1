package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.lifecycle.DriverSeat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one window has open: the person's own store, and beside it the sample portfolio while their
 * own is empty or they ask for it. Of several windows on one store one drives its runs; the others
 * watch, and take over when it is gone.
 */
public final class WindowSession implements AutoCloseable {
  private final DriverSeat seat;
  private final Workbench own;
  private final Clock clock;
  private @Nullable Workbench sample;
  private boolean showsSample;

  private WindowSession(DriverSeat seat, Workbench own, Clock clock) {
    this.seat = seat;
    this.own = own;
    this.clock = clock;
  }

  /**
   * Opens the store for one window; a store without an import shows the sample.
   *
   * @throws StoreException where it cannot be opened
   */
  public static WindowSession open(Path store)
      throws StoreException, WorkbenchException, IntakeException, JournalException {
    return open(store, Clock.system(ZoneId.systemDefault()));
  }

  static WindowSession open(Path store, Clock clock)
      throws StoreException, WorkbenchException, IntakeException, JournalException {
    Workbench own = Workbench.open(store, clock);
    try {
      WindowSession session = new WindowSession(own.seat(), own, clock);
      session.seat.claim();
      own.drivenFrom(session.seat);
      if (own.lastImport().isEmpty()) {
        session.showSample();
      }
      return session;
    } catch (StoreException
        | WorkbenchException
        | IntakeException
        | JournalException
        | RuntimeException e) {
      own.close();
      throw e;
    }
  }

  /** Who drives: this window or another. */
  public DriverSeat seat() {
    return seat;
  }

  /** What the window shows. */
  public synchronized Workbench shown() {
    return showsSample && sample != null ? sample : own;
  }

  /** The person's own store: what is imported goes here, whatever is shown. */
  public Workbench own() {
    return own;
  }

  public synchronized boolean showsSample() {
    return showsSample;
  }

  /** Shows the sample portfolio; the first time it is imported, which takes a moment. */
  public synchronized void showSample() throws StoreException, WorkbenchException, IntakeException {
    if (sample == null) {
      sample = SamplePortfolio.open(SamplePortfolio.beside(own.storeFile()), clock);
      sample.drivenFrom(seat);
    }
    showsSample = true;
  }

  public synchronized void showOwn() {
    showsSample = false;
  }

  @Override
  public synchronized void close() throws StoreException, JournalException {
    try {
      seat.close();
    } finally {
      if (sample != null) {
        sample.close();
      }
      own.close();
    }
  }
}
