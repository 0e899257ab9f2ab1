package com.valueinmotion.desktop.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Tasks of the running workbench: in the background, ending on the JavaFX thread. */
public final class FxTasks extends ObservedTasks implements AutoCloseable {
  private final ExecutorService threads;

  public FxTasks() {
    this(Executors.newVirtualThreadPerTaskExecutor());
  }

  private FxTasks(ExecutorService threads) {
    super(threads, Platform::runLater);
    this.threads = threads;
  }

  /** Asks everything under way to stop; it does so at its next report. On the JavaFX thread. */
  @Override
  public void close() {
    running().forEach(Tasks.Running::cancel);
    threads.shutdown();
  }
}
