package com.valueinmotion.intake.container;

import java.io.IOException;

/**
 * The bytes came, but they are not what they should be, or more than can be honest. The message
 * says what is wrong, to follow "cannot be read: ".
 */
public final class BrokenFileException extends IOException {
  public BrokenFileException(String message) {
    super(message);
  }

  public BrokenFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
