package com.valueinmotion.intake;

/**
 * What became of a file's rows: {@code read = handedOver + refused + skipped}. Blank lines are no
 * rows.
 *
 * @param read rows of data
 * @param handedOver rows whose facts went to the sink
 * @param refused rows that may not enter
 * @param skipped rows with nothing to read: totals, deleted records
 */
public record Tally(long read, long handedOver, long refused, long skipped) {
  public Tally {
    if (read != handedOver + refused + skipped) {
      throw new IllegalArgumentException("the rows of a file do not add up");
    }
  }
}
