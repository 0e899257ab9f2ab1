package com.valueinmotion.workbench;

/** Something could not be done. The message says what failed, what is safe and what to do next. */
public final class WorkbenchException extends Exception {
  public WorkbenchException(String message) {
    super(message);
  }

  public WorkbenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
