package com.valueinmotion.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Time as the columns hold it: an instant as nanoseconds since 1970 (exact for everything a clock
 * gives until the year 2262), a day as days since 1970.
 */
final class Units {
  private static final Instant LAST = Instant.ofEpochSecond(0, Long.MAX_VALUE);
  private static final Instant FIRST = Instant.ofEpochSecond(0, Long.MIN_VALUE);

  private Units() {}

  /** Instants that no column can hold count as the last (or first) that one can. */
  static long nanos(Instant instant) {
    if (!instant.isBefore(LAST)) {
      return Long.MAX_VALUE;
    }
    if (!instant.isAfter(FIRST)) {
      return Long.MIN_VALUE;
    }
    // Where the product overflows, the sum comes back into range.
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }

  static Instant instant(long nanos) {
    return Instant.ofEpochSecond(0, nanos);
  }

  static long days(LocalDate day) {
    return day.toEpochDay();
  }

  static LocalDate day(long days) {
    return LocalDate.ofEpochDay(days);
  }
}
