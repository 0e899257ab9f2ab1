package com.valueinmotion.desktop.task;

/** Does the work at once, on the thread that asks: for tests without a toolkit. */
public final class CurrentThreadTasks extends ObservedTasks {
  public CurrentThreadTasks() {
    super(Runnable::run, Runnable::run);
  }
}
