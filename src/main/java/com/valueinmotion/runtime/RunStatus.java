package com.valueinmotion.runtime;

/** How a run stands. */
public enum RunStatus {
  /** There is something to do. */
  RUNNING("running"),
  /** It waits for a person, new evidence or a day. */
  WAITING("waiting"),
  /** It failed and waits for a person. */
  STUCK("stuck"),
  /** It came to an end. */
  DONE("done"),
  /** Another run was forked from it and goes on in its place. */
  SUPERSEDED("superseded");

  private final String words;

  RunStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isLive() {
    return this == RUNNING || this == WAITING || this == STUCK;
  }
}
