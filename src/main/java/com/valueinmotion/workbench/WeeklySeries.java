package com.valueinmotion.workbench;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One number a week for the 26 weeks that end on a day, oldest first; a week without a value is a
 * gap. For drawing only: no rule reads it.
 */
public final class WeeklySeries {
  /** How many weeks are kept. */
  public static final int WEEKS = 26;

  private static final WeeklySeries EMPTY = new WeeklySeries(gaps());

  private final double[] values;

  private WeeklySeries(double[] values) {
    this.values = values;
  }

  public static WeeklySeries empty() {
    return EMPTY;
  }

  /**
   * Numbers as they were observed; of two in one week the later stands. Other kinds of value are
   * left out.
   *
   * @param observations oldest first
   * @param day the last day of the last week
   */
  public static WeeklySeries of(List<Observation> observations, LocalDate day) {
    double[] values = gaps();
    for (Observation observation : observations) {
      long weeksAgo = Math.floorDiv(ChronoUnit.DAYS.between(observation.eventAt(), day), 7);
      if (weeksAgo >= 0
          && weeksAgo < WEEKS
          && observation.value() instanceof Datum.Quantity(BigDecimal number)) {
        values[WEEKS - 1 - (int) weeksAgo] = number.doubleValue();
      }
    }
    return new WeeklySeries(values);
  }

  /** One number a week, oldest first, null for a gap; only the last 26 are kept. */
  public static WeeklySeries of(List<? extends @Nullable Number> weeks) {
    double[] values = gaps();
    int kept = Math.min(WEEKS, weeks.size());
    for (int i = 0; i < kept; i++) {
      Number number = weeks.get(weeks.size() - kept + i);
      if (number != null) {
        values[WEEKS - kept + i] = number.doubleValue();
      }
    }
    return new WeeklySeries(values);
  }

  /** The value of a week, NaN for a gap; week 25 is the latest. */
  public double at(int week) {
    return values[week];
  }

  /** Whether there is a line to draw: at least two weeks have a value. */
  public boolean hasLine() {
    return known().count() > 1;
  }

  /** The values without the gaps, oldest first. */
  public DoubleStream known() {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v));
  }

  private static double[] gaps() {
    double[] values = new double[WEEKS];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
