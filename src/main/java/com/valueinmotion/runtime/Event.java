package com.valueinmotion.runtime;

/** What makes a run go on. */
public sealed interface Event {
  /** It has moved, or is taken up again. */
  record Moved() implements Event {}

  /** It was told something. */
  record Heard(Signal signal) implements Event {}
}
