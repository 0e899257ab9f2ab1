package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.store.WindowLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one window has open: the person's own store, and beside it the sample portfolio while their
 * own is empty or they ask for it. Holds the lock that keeps a second window out of the same store.
 */
public final class WindowSession implements AutoCloseable {
  private final WindowLock lock;
  private final Workbench own;
  private final Clock clock;
  private @Nullable Workbench sample;
  private boolean showsSample;

  private WindowSession(WindowLock lock, Workbench own, Clock clock) {
    this.lock = lock;
    this.own = own;
    this.clock = clock;
  }

  /**
   * Opens the store for one window; a store without an import shows the sample.
   *
   * @throws StoreException where another window has it, or it cannot be opened
   */
  public static WindowSession open(Path store)
      throws StoreException, WorkbenchException, IntakeException {
    return open(store, Clock.system(ZoneId.systemDefault()));
  }

  static WindowSession open(Path store, Clock clock)
      throws StoreException, WorkbenchException, IntakeException {
    WindowLock lock = WindowLock.acquire(store);
    try {
      WindowSession session = new WindowSession(lock, Workbench.open(store, clock), clock);
      if (session.own.lastImport().isEmpty()) {
        session.showSample();
      }
      return session;
    } catch (StoreException | WorkbenchException | IntakeException | RuntimeException e) {
      lock.close();
      throw e;
    }
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
    }
    showsSample = true;
  }

  public synchronized void showOwn() {
    showsSample = false;
  }

  @Override
  public synchronized void close() throws StoreException {
    try {
      if (sample != null) {
        sample.close();
      }
      own.close();
    } finally {
      lock.close();
    }
  }
}
