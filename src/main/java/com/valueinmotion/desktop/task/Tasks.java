package com.valueinmotion.desktop.task;

import java.util.function.Consumer;

/** Runs long work and shows it in the status area with progress and a way to cancel. */
public interface Tasks {
  /** Runs {@code work}; {@code ended} is called on the JavaFX thread. */
  <T> RunningTask start(String title, Work<T> work, Consumer<Ending<T>> ended);

  /**
   * As {@link #start}, for loads that follow a selection: an earlier one on the same {@code lane}
   * is cancelled and its ending never delivered.
   */
  <T> RunningTask latest(String lane, String title, Work<T> work, Consumer<Ending<T>> ended);

  /**
   * Hands what work says to the JavaFX thread. Where it says more than can be shown, only the
   * newest arrives; the thread that draws is never flooded.
   */
  <T> Consumer<T> relay(Consumer<T> shown);

  /** Work under way. */
  interface Running {
    void cancel();
  }
}
