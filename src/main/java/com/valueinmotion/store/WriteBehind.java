package com.valueinmotion.store;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes a large import's rows while the next are read: the one thread outside the window's tasks.
 * It belongs to one import, which waits for it before it looks at what was written, commits, or
 * gives up; a small import never starts it.
 */
final class WriteBehind {
  /** What is to be written. */
  @FunctionalInterface
  interface Work {
    void write() throws SQLException;
  }

  private @Nullable ExecutorService writer;
  private @Nullable Future<?> pending;

  /** Begins to write, once what came before is written. */
  void begin(Work work) throws SQLException {
    await();
    ExecutorService thread = writer;
    if (thread == null) {
      thread =
          Executors.newSingleThreadExecutor(
              task -> {
                Thread made = new Thread(task, "import writer");
                made.setDaemon(true);
                return made;
              });
      writer = thread;
    }
    pending =
        thread.submit(
            () -> {
              work.write();
              return true;
            });
  }

  /** Everything is written, or what went wrong is thrown. */
  void await() throws SQLException {
    Future<?> last = pending;
    pending = null;
    boolean interrupted = false;
    try {
      while (last != null) {
        try {
          last.get();
          last = null;
        } catch (InterruptedException e) {
          interrupted = true; // whoever interrupts wants the import to end, not to be torn
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException failure) {
        throw failure;
      }
      throw new IllegalStateException("the import writer failed", e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits for what is being written, whatever becomes of it, and lets the thread go. */
  void end() {
    try {
      await();
    } catch (SQLException | IllegalStateException e) {
      // what could not be written is rolled back
    } finally {
      if (writer != null) {
        writer.shutdown();
      }
    }
  }
}
