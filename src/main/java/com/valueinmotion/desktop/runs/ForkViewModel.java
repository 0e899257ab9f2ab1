package com.valueinmotion.desktop.runs;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The question before a fork: of which run, at which step, and why. */
public final class ForkViewModel {
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
  private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
  private long run;
  private int step;

  /** What is asked; empty where nothing is. */
  public ReadOnlyStringProperty question() {
    return question.getReadOnlyProperty();
  }

  /** Why, in the person's words. */
  public StringProperty reason() {
    return reason;
  }

  long run() {
    return run;
  }

  int step() {
    return step;
  }

  boolean isOpen() {
    return !question.get().isEmpty();
  }

  /** The reason without spaces around it; a fork without one is not begun. */
  String why() {
    return reason.get().strip();
  }

  void ask(long ofRun, int atStep) {
    run = ofRun;
    step = atStep;
    reason.set("");
    question.set(
        "Fork run "
            + ofRun
            + (atStep == 0 ? " before its first step" : " after step " + atStep)
            + "? Another run goes on from there in its place; this one stays to be read.");
  }

  public void cancel() {
    question.set("");
    reason.set("");
  }
}
