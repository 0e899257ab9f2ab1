package com.valueinmotion.plan;

/** Playbooks that cannot be used: where and what is wrong. */
public final class PlaybookException extends Exception {
  PlaybookException(String message) {
    super(message);
  }
}
