package com.valueinmotion.store;

import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which a series is known. A day outside is new, and needs no look at what is
 * stored: nearly every row of a file that brings weeks in their order.
 *
 * <p>Found by the subject's number, without hashing: files name accounts in the same order week by
 * week, and then what a row asks for lies beside what the row before it asked for.
 */
final class Spans {
  private static final int MOST = 200_000;
  private static final int FEW_SUBJECTS = 1 << 10;

  /** First and last day of a series as it is stored; null where there is none. */
  @FunctionalInterface
  interface Days {
    long @Nullable [] of(long subject, long series) throws SQLException;
  }

  /** What is known of one series; good until the next row. */
  static final class Span {
    private final long series;
    private final @Nullable Span next;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private Span(long series, @Nullable Span next) {
      this.series = series;
      this.next = next;
    }

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
  private @Nullable Span[] bySubject = new @Nullable Span[FEW_SUBJECTS];
  private int size;
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
    int place = Math.toIntExact(subject);
    if (place < bySubject.length) {
      for (Span span = bySubject[place]; span != null; span = span.next) {
        if (span.series == series) {
          return span;
        }
      }
    }
    return begin(place, series);
  }

  private Span begin(int subject, long series) throws SQLException {
    if (size >= MOST) {
      bySubject = new @Nullable Span[FEW_SUBJECTS]; // what was forgotten is looked up
      size = 0;
      forgot = true;
    }
    if (subject >= bySubject.length) {
      bySubject = Arrays.copyOf(bySubject, Math.max(subject + 1, 2 * bySubject.length));
    }
    Span span = new Span(series, bySubject[subject]);
    if (forgot || subject <= lastSubjectBefore) {
      pending.flush();
      long[] days = stored.of(subject, series);
      if (days != null) {
        span.include(days[0]);
        span.include(days[1]);
      }
    }
    bySubject[subject] = span;
    size++;
    return span;
  }
}
