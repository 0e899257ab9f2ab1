package com.valueinmotion.desktop.task;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Tasks of the running workbench: in the background, ending on the JavaFX thread. */
public final class FxTasks extends ObservedTasks implements Polling, AutoCloseable {
  private final ExecutorService threads;
  private final Set<Poll<?>> polls = ConcurrentHashMap.newKeySet();

  public FxTasks() {
    this(Executors.newVirtualThreadPerTaskExecutor());
  }

  private FxTasks(ExecutorService threads) {
    super(threads, Platform::runLater);
    this.threads = threads;
  }

  @Override
  public <T> Tasks.Running every(Duration pause, Work<T> work, Consumer<Ending<T>> ended) {
    Poll<T> poll = new Poll<>(pause, work, ended);
    polls.add(poll);
    threads.execute(poll);
    return () -> {
      poll.cancel();
      polls.remove(poll);
    };
  }

  /** Asks everything under way to stop; it does so at its next report. On the JavaFX thread. */
  @Override
  public void close() {
    running().forEach(Tasks.Running::cancel);
    polls.forEach(Poll::cancel);
    threads.shutdown();
  }

  private static final class Poll<T> implements Runnable {
    private final Duration pause;
    private final Work<T> work;
    private final Consumer<Ending<T>> ended;
    private final CountDownLatch cancelled = new CountDownLatch(1);

    Poll(Duration pause, Work<T> work, Consumer<Ending<T>> ended) {
      this.pause = pause;
      this.work = work;
      this.ended = ended;
    }

    void cancel() {
      cancelled.countDown();
    }

    @Override
    public void run() {
      try {
        do {
          Ending<T> ending = endingOf("Polling", work, (done, total, message) -> {});
          Platform.runLater(
              () -> {
                if (cancelled.getCount() > 0) {
                  ended.accept(ending);
                }
              });
        } while (!cancelled.await(pause.toMillis(), TimeUnit.MILLISECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
