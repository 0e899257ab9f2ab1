package com.valueinmotion.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and instants of rows. A portfolio has few of either: mostly one is made and shared. */
final class Moments {
  private static final int KEPT = 1 << 11;

  private final @Nullable LocalDate[] days = new LocalDate[KEPT];
  private long nanos;
  private Instant instant = Units.instant(0);

  LocalDate day(long days) {
    int slot = (int) days & (KEPT - 1);
    LocalDate kept = this.days[slot];
    if (kept == null || kept.toEpochDay() != days) {
      kept = Units.day(days);
      this.days[slot] = kept;
    }
    return kept;
  }

  Instant instant(long nanos) {
    if (nanos != this.nanos) {
      this.nanos = nanos;
      this.instant = Units.instant(nanos);
    }
    return instant;
  }
}
