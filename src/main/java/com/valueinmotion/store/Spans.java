package com.valueinmotion.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which a series is known. A day outside is new, and needs no look at what is
 * stored: nearly every row of a file that brings weeks in their order.
 */
final class Spans {
  private static final int MOST = 200_000;

  /** First and last day of a series as it is stored; null where there is none. */
  @FunctionalInterface
  interface Days {
    long @Nullable [] of(long subject, long series) throws SQLException;
  }

  /** What is known of one series; good until the next row. */
  static final class Span {
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** Whether nothing at all is known of the series. */
    boolean isEmpty() {
      return first > last;
    }

    void include(long day) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }

    /** Whether nothing is known on that day, as can be told without looking. */
    boolean isOutside(long day) {
      return day < first || day > last;
    }
  }

  private final Days stored;
  private final Batch pending;
  private final long lastSubjectBefore;
  private final LongMap<Span> spans = new LongMap<>();
  private boolean forgot;

  /**
   * @param pending what has been written and not flushed
   * @param lastSubjectBefore the last subject that was there before the import
   */
  Spans(Days stored, Batch pending, long lastSubjectBefore) {
    this.stored = stored;
    this.pending = pending;
    this.lastSubjectBefore = lastSubjectBefore;
  }

  Span of(long subject, long series) throws SQLException {
    long key = subject << 20 | series;
    Span known = spans.get(key);
    if (known != null) {
      return known;
    }
    if (spans.size() >= MOST) {
      spans.clear(); // what was forgotten is looked up
      forgot = true;
    }
    Span span = new Span();
    if (forgot || subject <= lastSubjectBefore) {
      pending.flush();
      long[] days = stored.of(subject, series);
      if (days != null) {
        span.include(days[0]);
        span.include(days[1]);
      }
    }
    spans.put(key, span);
    return span;
  }
}
