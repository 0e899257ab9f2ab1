package com.valueinmotion.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file cannot be read at all, or not to its end. The message is for a person: what failed, what
 * is safe, what to do next.
 */
public final class IntakeException extends Exception {
  public IntakeException(String message) {
    super(message);
  }

  public IntakeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
