package com.valueinmotion.desktop.text;

import java.util.Locale;

/** How many, in figures. */
public final class CountText {
  private static final long NO_ROOM = 10_000;
  private static final long THOUSAND = 1_000;

  private CountText() {}

  /** "10,000". */
  public static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** "9,999", "10k", "423k", "1,200k": where there is little room; never more than there are. */
  public static String brief(long count) {
    return count < NO_ROOM ? of(count) : of(count / THOUSAND) + "k";
  }
}
