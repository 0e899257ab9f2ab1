package com.valueinmotion.desktop.imports;

import java.time.Duration;

/** How long work will still take, judged by how long it has taken so far. */
final class TimeLeft {
  private static final double TOO_EARLY = 0.03;
  private static final Duration TOO_SOON = Duration.ofSeconds(2);
  private static final long MINUTE = 60;
  private static final long LONG = 90;
  private static final long STEP = 5;

  private TimeLeft() {}

  /**
   * "about 25 s left", "about 3 min left"; empty where it is too early to say.
   *
   * @param done 0–1, or less where the total is not known
   */
  static String of(double done, Duration soFar) {
    if (done < TOO_EARLY || done >= 1 || soFar.compareTo(TOO_SOON) < 0) {
      return "";
    }
    long seconds = Math.round(soFar.toMillis() / 1000.0 * (1 - done) / done);
    if (seconds < STEP) {
      return "a few seconds left";
    }
    return seconds < LONG
        ? "about " + (seconds + STEP - 1) / STEP * STEP + " s left"
        : "about " + (seconds + MINUTE / 2) / MINUTE + " min left";
  }
}
