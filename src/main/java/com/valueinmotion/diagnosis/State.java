package com.valueinmotion.diagnosis;

/** What a signal says of an account. Unknown is a state of its own and is never good. */
public enum State {
  RED,
  AMBER,
  GOOD,
  UNKNOWN;

  static State of(int severity) {
    return severity >= Scale.RED ? RED : severity >= Scale.AMBER ? AMBER : GOOD;
  }
}
