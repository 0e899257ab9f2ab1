package com.valueinmotion.desktop.task;

import java.time.Duration;
import java.util.function.Consumer;

/** Looks at something again and again in the background; nobody is shown that it does. */
@FunctionalInterface
public interface Polling {
  /**
   * Runs {@code work} at once and then {@code pause} after each time it has ended, until cancelled.
   *
   * @param ended called on the JavaFX thread, each time
   */
  <T> Tasks.Running every(Duration pause, Work<T> work, Consumer<Ending<T>> ended);
}
