package com.valueinmotion.account;

/**
 * The store cannot do what was asked. The message is for a person: what failed, what is safe, what
 * to do next.
 */
public final class StoreException extends Exception {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
