package com.valueinmotion.desktop.account;

import java.util.List;

/**
 * A short list of raw rows.
 *
 * @param title what they are
 * @param lines the most pressing of them
 * @param more how many are not listed
 */
record Listing(String title, List<Line> lines, int more) {
  private static final int LINES = 4;

  /**
   * @param what the thing itself
   * @param detail what belongs to it
   * @param flag what to notice, with an empty text where there is nothing
   */
  record Line(String what, String detail, Flag flag) {}

  static Listing of(String title, List<Line> all) {
    return new Listing(title, all.stream().limit(LINES).toList(), Math.max(0, all.size() - LINES));
  }
}
