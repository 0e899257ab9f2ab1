package com.valueinmotion.diagnosis.synthetic;

import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How many of how many, with Wilson's 95% interval.
 *
 * @param hits those that count
 * @param of all, at least one
 */
record Share(int hits, int of) {
  private static final double ERROR = 0.05;

  double percent() {
    return 100.0 * hits / of;
  }

  /** "84.31% (33,724 of 40,000; 95% interval 83.95–84.66%)". */
  @Override
  public String toString() {
    Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, hits, ERROR);
    return String.format(
        Locale.ROOT,
        "%.2f%% (%,d of %,d; 95%% interval %.2f–%.2f%%)",
        percent(),
        hits,
        of,
        100 * Math.max(0, interval.getLowerBound()),
        100 * interval.getUpperBound());
  }
}
