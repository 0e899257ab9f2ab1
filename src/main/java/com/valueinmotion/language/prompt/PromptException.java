package com.valueinmotion.language.prompt;

/** A prompt file cannot be used; the message names the file, the line and what is wrong. */
public final class PromptException extends Exception {
  private static final long serialVersionUID = 1L;

  public PromptException(String message) {
    super(message);
  }
}
