package com.valueinmotion.desktop.account;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  record Line(String what, String detail, Flag flag) {

    /** A detail made of those parts that are known. */
    static String joined(@Nullable String... parts) {
      return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
  }

  static Listing of(String title, List<Line> all) {
    return new Listing(title, all.stream().limit(LINES).toList(), Math.max(0, all.size() - LINES));
  }
}
