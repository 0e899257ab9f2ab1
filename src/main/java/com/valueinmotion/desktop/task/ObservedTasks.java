package com.valueinmotion.desktop.task;

import com.valueinmotion.workbench.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Tasks whose running ones can be watched. Work is not interrupted when cancelled, because an
 * interrupt closes files under it: it notices by itself at its next report. Work that was asked to
 * stop and finished all the same ends as done, because it is.
 */
abstract sealed class ObservedTasks implements Tasks permits FxTasks, CurrentThreadTasks {
  private static final System.Logger LOG = System.getLogger(ObservedTasks.class.getName());

  private final Executor background;
  private final Executor fx;
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ObservableList<RunningTask> readOnly =
      FXCollections.unmodifiableObservableList(running);
  private final Map<String, Job> lanes = new HashMap<>();

  ObservedTasks(Executor background, Executor fx) {
    this.background = background;
    this.fx = fx;
  }

  /** What is under way, oldest first; changes on the JavaFX thread. */
  public final ObservableList<RunningTask> running() {
    return readOnly;
  }

  @Override
  public final <T> RunningTask start(String title, Work<T> work, Consumer<Ending<T>> ended) {
    return run(new Job(title, fx), work, ended);
  }

  @Override
  public final <T> RunningTask latest(
      String lane, String title, Work<T> work, Consumer<Ending<T>> ended) {
    Job job = new Job(title, fx);
    Job earlier = lanes.put(lane, job);
    if (earlier != null) {
      earlier.supersede();
    }
    return run(
        job,
        work,
        ending -> {
          lanes.remove(lane, job);
          ended.accept(ending);
        });
  }

  @Override
  public final <T> Consumer<T> relay(Consumer<T> shown) {
    AtomicReference<@Nullable T> unshown = new AtomicReference<>();
    return said -> {
      if (unshown.getAndSet(said) == null) {
        fx.execute(
            () -> {
              T newest = unshown.getAndSet(null);
              if (newest != null) {
                shown.accept(newest);
              }
            });
      }
    };
  }

  private <T> RunningTask run(Job job, Work<T> work, Consumer<Ending<T>> ended) {
    running.add(job);
    background.execute(
        () -> {
          Ending<T> ending = endingOf(job.title(), work, job);
          fx.execute(
              () -> {
                running.remove(job);
                if (!job.isSuperseded()) {
                  ended.accept(ending);
                }
              });
        });
    return job;
  }

  // Everything is caught, errors too: whatever happens, the screen that waits is told.
  @SuppressWarnings("CatchingUnchecked")
  static <T> Ending<T> endingOf(String title, Work<T> work, Progress progress) {
    try {
      progress.at(0, 0, "");
      return new Ending.Done<>(work.run(progress));
    } catch (Throwable thrown) {
      Ending<T> ending = Ending.of(thrown);
      if (ending instanceof Ending.Bug<T>) {
        LOG.log(System.Logger.Level.ERROR, "\"" + title + "\" failed", thrown);
      }
      return ending;
    }
  }
}
