package com.valueinmotion.desktop.task;

import com.valueinmotion.workbench.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One piece of work: its progress, and whether it should stop. */
final class Job implements RunningTask, Progress {
  private record Step(double progress, String message) {}

  private final String title;
  private final Executor fx;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper(false);
  private final AtomicReference<@Nullable Step> unshown = new AtomicReference<>();
  private volatile boolean cancelled;
  private volatile boolean superseded;

  /**
   * @param fx runs something on the JavaFX thread
   */
  Job(String title, Executor fx) {
    this.title = title;
    this.fx = fx;
  }

  @Override
  public void at(long done, long total, String what) {
    if (cancelled) {
      throw new CancellationException(title);
    }
    Step step = new Step(total > 0 ? Math.clamp((double) done / total, 0, 1) : -1, what);
    // One update waits at a time, however often the work reports: the thread that draws is never
    // flooded.
    if (unshown.getAndSet(step) == null) {
      fx.execute(this::show);
    }
  }

  private void show() {
    Step step = unshown.getAndSet(null);
    if (step != null) {
      progress.set(step.progress());
      message.set(step.message());
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
    fx.execute(() -> stopping.set(true));
  }

  /** A newer one took its lane: nobody waits for its ending any more. */
  void supersede() {
    superseded = true;
    cancel();
  }

  boolean isSuperseded() {
    return superseded;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty stopping() {
    return stopping.getReadOnlyProperty();
  }
}
