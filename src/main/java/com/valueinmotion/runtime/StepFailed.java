package com.valueinmotion.runtime;

/** A node could not be carried out this time. The message is for a person. */
public final class StepFailed extends Exception {
  public StepFailed(String message) {
    super(message);
  }

  public StepFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
