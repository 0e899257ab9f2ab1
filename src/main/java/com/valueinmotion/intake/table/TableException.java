package com.valueinmotion.intake.table;

/** The file cannot be read on from here. The message says what is wrong and where. */
public final class TableException extends Exception {
  public TableException(String message) {
    super(message);
  }

  TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
