package com.valueinmotion.examples;

/**
 * What a story says of one signal: it moved from one value to another, and was last written down in
 * a month from 1 (May) to 7 (November).
 */
record SamplePortfolioReading(String from, String to, int lastMonth) {

  /** Reads {@code 44}, {@code 62>44} or {@code 50>43@3}. */
  static SamplePortfolioReading parse(String text) {
    int at = text.indexOf('@');
    int last = at < 0 ? SamplePortfolioHealth.MONTHS : Integer.parseInt(text.substring(at + 1));
    String moved = at < 0 ? text : text.substring(0, at);
    int arrow = moved.indexOf('>');
    return arrow < 0
        ? new SamplePortfolioReading(moved, moved, last)
        : new SamplePortfolioReading(moved.substring(0, arrow), moved.substring(arrow + 1), last);
  }

  double numberAt(double turned) {
    double before = Double.parseDouble(from);
    return before + (Double.parseDouble(to) - before) * turned;
  }

  int number() {
    return Integer.parseInt(to);
  }
}
