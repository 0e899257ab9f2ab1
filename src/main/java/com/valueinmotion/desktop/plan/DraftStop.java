package com.valueinmotion.desktop.plan;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.drafter.Watch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks on while a draft comes, and ends it whenever a person says so: also between questions. */
final class DraftStop implements Watch {
  private final Consumer<Coming> shown;
  private @Nullable Call call;
  private int questions;
  private boolean stopped;

  /**
   * What has come so far.
   *
   * @param question 1 for the first; 2 where the model mends
   * @param words not checked yet; empty before the first
   */
  record Coming(int question, String words) {}

  /**
   * @param shown told on any thread
   */
  DraftStop(Consumer<Coming> shown) {
    this.shown = shown;
  }

  @Override
  public void words(String soFar) {
    shown.accept(new Coming(question(), soFar));
  }

  @Override
  public void asking(Call asked) {
    boolean tooLate;
    synchronized (this) {
      call = asked;
      questions++;
      tooLate = stopped;
    }
    if (tooLate) {
      asked.cancel();
    } else {
      shown.accept(new Coming(question(), ""));
    }
  }

  void stop() {
    Call running;
    synchronized (this) {
      stopped = true;
      running = call;
    }
    if (running != null) {
      running.cancel();
    }
  }

  private synchronized int question() {
    return questions;
  }
}
