package com.valueinmotion.diagnosis.derived;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The median of some counts, and the median distance from it (MAD): what is usual, whatever a few
 * odd weeks say. Exact: kept in halves and quarters.
 *
 * @param halves twice the median
 * @param spreadQuarters four times the median distance
 */
record Middle(long halves, long spreadQuarters) {
  /** Makes the median distance comparable to a standard deviation where counts are normal. */
  static final double SCALE = 1.4826;

  /**
   * @param counts at least one, in any order
   */
  static Middle of(long[] counts) {
    long halves = twiceMedian(counts);
    long[] distances = new long[counts.length];
    for (int at = 0; at < counts.length; at++) {
      distances[at] = Math.abs(2 * counts[at] - halves);
    }
    return new Middle(halves, twiceMedian(distances));
  }

  private static long twiceMedian(long[] numbers) {
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
  }

  /** Whether so few are usual that a share of it is noise; none at all always is. */
  boolean isUnder(int perWeek) {
    return halves < 2L * Math.max(perWeek, 1);
  }

  double median() {
    return halves / 2.0;
  }

  /** 1.4826 × MAD. */
  double robustDeviation() {
    return SCALE * (spreadQuarters / 4.0);
  }

  /** "120", "97.5". */
  String medianText() {
    return plain(halves, 2);
  }

  /** "10", "2.25". */
  String spreadText() {
    return plain(spreadQuarters, 4);
  }

  private static String plain(long parts, int each) {
    return BigDecimal.valueOf(parts)
        .divide(BigDecimal.valueOf(each))
        .stripTrailingZeros()
        .toPlainString();
  }
}
