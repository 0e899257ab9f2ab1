package com.valueinmotion.diagnosis.evidence;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count by week, the newest complete week first. An observation tells of the seven days that
 * begin on its day; a week that has not ended by the day is left out, so that half a week never
 * looks like a fall. A week without a row is a gap, which is not zero. A value like a record.
 */
public final class Weeks {
  /** How far back weeks are kept. */
  public static final int MOST = 53;

  private final @Nullable Observation[] newestFirst;
  private final long[] counts;

  private Weeks(@Nullable Observation[] newestFirst, long[] counts) {
    this.newestFirst = newestFirst;
    this.counts = counts;
  }

  /**
   * @param series oldest first
   * @param day the last day whose events count
   */
  static Weeks of(List<Observation> series, LocalDate day) {
    @Nullable Observation[] weeks = new Observation[MOST];
    long[] counts = new long[MOST];
    long newest = Long.MAX_VALUE;
    int length = 0;
    long today = day.toEpochDay();
    for (int at = series.size() - 1; at >= 0; at--) {
      Observation week = series.get(at);
      long ended = week.eventAt().toEpochDay() + 6;
      if (ended > today || !(week.value() instanceof Datum.Quantity(BigDecimal number))) {
        continue;
      }
      newest = Math.min(newest, (today - ended) / 7);
      int ago = (int) Math.min((today - ended) / 7 - newest, MOST);
      if (ago >= MOST) {
        break;
      }
      if (weeks[ago] == null) {
        weeks[ago] = week;
        counts[ago] = number.longValue();
        length = ago + 1;
      }
    }
    return new Weeks(Arrays.copyOf(weeks, length), counts);
  }

  /** From the newest known week to the oldest, gaps included. */
  public int length() {
    return newestFirst.length;
  }

  /** Whether that week, counted from the newest (0), is known. */
  public boolean has(int week) {
    return week < newestFirst.length && newestFirst[week] != null;
  }

  /** The count of a week that is known. */
  public long at(int week) {
    return counts[week];
  }

  /** The known counts of weeks {@code from} (inclusive, newer) to {@code to}, newest first. */
  public long[] known(int from, int to) {
    long[] known = new long[Math.max(to - from, 0)];
    int size = 0;
    for (int week = from; week < to; week++) {
      if (has(week)) {
        known[size++] = counts[week];
      }
    }
    return Arrays.copyOf(known, size);
  }

  /** The last day of the newest known week; there must be one. */
  public LocalDate endsOn() {
    return observation(0).eventAt().plusDays(6);
  }

  /** Where the known weeks stand, newest first. */
  public List<Source> sources(int from, int to) {
    List<Source> sources = new ArrayList<>();
    for (int week = from; week < to; week++) {
      if (has(week)) {
        sources.add(observation(week).source());
      }
    }
    return sources;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weeks that && Arrays.equals(newestFirst, that.newestFirst);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(newestFirst);
  }

  private Observation observation(int week) {
    Observation observation = newestFirst[week];
    if (observation == null) {
      throw new IllegalStateException("week " + week + " is not known");
    }
    return observation;
  }
}
