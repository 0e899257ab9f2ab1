package com.valueinmotion.language.anchor;

/** The words for anchors cannot be used; the message names the file, the line and what is wrong. */
public final class AnchorException extends Exception {
  private static final long serialVersionUID = 1L;

  public AnchorException(String message) {
    super(message);
  }
}
