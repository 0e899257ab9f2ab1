package com.valueinmotion.desktop.task;

import java.util.concurrent.CancellationException;

/**
 * How work ended.
 *
 * @param <T> what it gives
 */
public sealed interface Ending<T> {
  record Done<T>(T result) implements Ending<T> {}

  /** Expected: a sentence for the person (what failed, what is safe, what next). */
  record Failed<T>(String sentence) implements Ending<T> {}

  /** Ours: logged with its trace; the person gets a sentence and where the log is. */
  record Bug<T>(Throwable cause) implements Ending<T> {
    /** What the person is told; the trace is in the log. */
    public String sentence() {
      return "The workbench itself made a mistake ("
          + cause.getClass().getSimpleName()
          + "). What is stored is as it was before. The details are in its log.";
    }
  }

  record Cancelled<T>() implements Ending<T> {}

  /**
   * Sorts what a piece of work threw. Expected is a checked exception of our own rooms: each of
   * them carries a sentence for people. Anything else, checked exceptions of libraries among them,
   * is a bug, because no room has put it into words.
   */
  static <T> Ending<T> of(Throwable thrown) {
    if (thrown instanceof CancellationException) {
      return new Cancelled<>();
    }
    String message = thrown.getMessage();
    return isExpected(thrown) && message != null ? new Failed<>(message) : new Bug<>(thrown);
  }

  private static boolean isExpected(Throwable thrown) {
    return thrown instanceof Exception
        && !(thrown instanceof RuntimeException)
        && thrown.getClass().getName().startsWith("com.valueinmotion.");
  }
}
