package com.valueinmotion.desktop.task;

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
  record Bug<T>(Throwable cause) implements Ending<T> {}

  record Cancelled<T>() implements Ending<T> {}
}
