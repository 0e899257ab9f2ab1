package com.valueinmotion.runtime;

/**
 * The journal cannot do what was asked; it is as it was. The message is for a person: what failed,
 * what is safe, what to do next.
 */
public class JournalException extends Exception {
  public JournalException(String message) {
    super(message);
  }

  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
