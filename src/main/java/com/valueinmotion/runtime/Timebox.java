package com.valueinmotion.runtime;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives work so much time and no more. What comes later is thrown away. */
final class Timebox {
  private Timebox() {}

  /**
   * @param limit zero for none: the work then runs on the caller's thread
   */
  static StepResult within(Duration limit, Callable<StepResult> work) throws StepFailed {
    FutureTask<StepResult> task = new FutureTask<>(work);
    if (limit.isZero()) {
      task.run();
    } else {
      Thread.ofVirtual().start(task);
    }
    try {
      return limit.isZero() ? task.get() : task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new StepFailed("It took longer than " + limit.toSeconds() + " s.", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new StepFailed("It was interrupted.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case StepFailed told -> throw told;
        case RuntimeException bug -> throw bug;
        case Error grave -> throw grave;
        case null, default -> throw new StepFailed("It failed.", e);
      }
    }
  }
}
