package com.valueinmotion.language.ground;

/** The rules for drafts cannot be used; the message names the file and what is wrong. */
public final class GroundingException extends Exception {
  private static final long serialVersionUID = 1L;

  public GroundingException(String message) {
    super(message);
  }
}
