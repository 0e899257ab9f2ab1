package com.valueinmotion.desktop.task;

import com.valueinmotion.workbench.Progress;

/**
 * Something that takes time.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Work<T> {
  /** Runs off the JavaFX thread. Reports and notices cancellation through {@code progress}. */
  T run(Progress progress) throws Exception;
}
