package com.valueinmotion.language.wire;

import com.valueinmotion.language.ModelFault;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Something asked of a server, on a virtual thread of its own: that thread keeps the deadlines and
 * tells the listener. The only class of this room that starts a thread.
 */
final class Errand<T> {
  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private final Runnable close;
  private final Thread thread;

  /** What is done. */
  interface Work<T> {
    T run() throws ModelFault, InterruptedException;
  }

  private Errand(Work<T> work, Runnable close) {
    this.close = close;
    this.thread = Thread.ofVirtual().name("language model").unstarted(() -> run(work));
  }

  /**
   * @param close closes what the work waits for; called at most once, on whose thread it ends
   */
  static <T> Errand<T> start(Work<T> work, Runnable close) {
    Errand<T> errand = new Errand<>(work, close);
    errand.thread.start();
    return errand;
  }

  private void run(Work<T> work) {
    try {
      outcome.complete(work.run());
    } catch (InterruptedException e) {
      outcome.completeExceptionally(Faults.cancelled());
    } catch (ModelFault | RuntimeException | Error e) {
      // Also a bug must end the wait; whoever waits is told of it.
      outcome.completeExceptionally(e);
    }
  }

  /** Whether it has ended, one way or another. */
  boolean isOver() {
    return outcome.isDone();
  }

  /** Ends it now; whoever waits is told at once, also where the work is slow to notice. */
  void cancel() {
    if (outcome.completeExceptionally(Faults.cancelled())) {
      close.run();
      thread.interrupt();
    }
  }

  T await() throws ModelFault {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw rethrown(e);
    }
  }

  /**
   * @param pause between one time that something is done meanwhile and the next
   */
  T await(Duration pause, Runnable meanwhile) throws ModelFault {
    while (true) {
      try {
        return outcome.get(pause.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        meanwhile.run();
      } catch (InterruptedException e) {
        throw interrupted();
      } catch (ExecutionException e) {
        throw rethrown(e);
      }
    }
  }

  /**
   * @param late what is thrown where it takes longer; the errand is then cancelled
   */
  T await(Duration limit, Supplier<ModelFault> late) throws ModelFault {
    try {
      return outcome.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      cancel();
      throw late.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw rethrown(e);
    }
  }

  private ModelFault interrupted() {
    cancel();
    Thread.currentThread().interrupt();
    return Faults.cancelled();
  }

  private static ModelFault rethrown(ExecutionException e) {
    if (e.getCause() instanceof ModelFault fault) {
      return fault;
    }
    throw new IllegalStateException("asking the language model failed", e.getCause());
  }
}
