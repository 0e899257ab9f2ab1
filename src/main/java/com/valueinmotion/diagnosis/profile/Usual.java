package com.valueinmotion.diagnosis.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What is usual among some values, whatever a few outliers say: their median, and a robust standard
 * deviation around it, 1.4826 × the median absolute deviation. Where more than half of the values
 * are equal that is 0, and 1.253314 × the mean absolute deviation stands in. Both as in Iglewicz
 * and Hoaglin, How to Detect and Handle Outliers (1993). In decimals of 16 digits, the same
 * everywhere.
 *
 * @param median the middle value, or the mean of the middle two
 * @param deviation 0 where all values are equal
 */
record Usual(BigDecimal median, BigDecimal deviation) {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal OF_MEDIAN = new BigDecimal("1.4826");
  private static final BigDecimal OF_MEAN = new BigDecimal("1.253314");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * @param values in any order, at least one
   */
  static Usual of(List<BigDecimal> values) {
    BigDecimal median = median(values);
    List<BigDecimal> away = values.stream().map(v -> v.subtract(median).abs()).toList();
    BigDecimal middle = median(away);
    return new Usual(
        median,
        middle.signum() > 0 ? middle.multiply(OF_MEDIAN) : mean(away).multiply(OF_MEAN, DIGITS));
  }

  /** So many deviations over the median, or under it below 0; empty where all values are equal. */
  Optional<BigDecimal> deviations(BigDecimal value) {
    return deviation.signum() == 0
        ? Optional.empty()
        : Optional.of(value.subtract(median).divide(deviation, DIGITS));
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    BigDecimal upper = sorted.get(size / 2);
    return size % 2 == 1 ? upper : sorted.get(size / 2 - 1).add(upper).divide(TWO);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), DIGITS);
  }
}
