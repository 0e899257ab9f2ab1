package com.valueinmotion.language.wire;

import com.valueinmotion.language.Patience;
import java.time.Duration;

/** How long is still waited, counted from when the question is sent. For one thread. */
final class Deadline {
  private final Patience patience;
  private final long started = System.nanoTime();
  private long due;
  private boolean begun;
  private Duration first = Duration.ZERO;

  Deadline(Patience patience) {
    this.patience = patience;
    this.due = patience.first().toNanos();
  }

  private long now() {
    return System.nanoTime() - started;
  }

  /** Nanoseconds until patience ends; 0 or less where it has. */
  long left() {
    return Math.min(due, patience.whole().toNanos()) - now();
  }

  /** Something was said. Bytes that make no chunk do not count: they could drip for ever. */
  void heard() {
    if (!begun) {
      begun = true;
      first = elapsed();
    }
    due = now() + patience.idle().toNanos();
  }

  /** Whether the first token has come. */
  boolean hasBegun() {
    return begun;
  }

  /** Until the first token; zero before it. */
  Duration first() {
    return first;
  }

  Duration elapsed() {
    return Duration.ofNanos(now());
  }

  /** Whether the answer as a whole has taken too long. */
  boolean isWholeOver() {
    return now() >= patience.whole().toNanos();
  }
}
