package com.valueinmotion.language.ollama;

import java.time.Duration;

/**
 * When something must have ended, however many questions it takes.
 *
 * @param at by the clock of {@link System#nanoTime}
 */
record Due(long at) {
  static Due in(Duration time) {
    return new Due(System.nanoTime() + time.toNanos());
  }

  /** Until then; nothing, or less, where it is over. */
  Duration left() {
    return Duration.ofNanos(at - System.nanoTime());
  }
}
