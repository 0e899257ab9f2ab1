package com.valueinmotion.desktop.text;

import java.util.regex.Pattern;

/** Negative numbers with a minus sign, which is as wide as a figure, instead of a hyphen. */
public final class SignedText {
  private static final Pattern NEGATIVE = Pattern.compile("(?<![\\p{L}\\p{N}_-])-(?=[\\d.])");

  private SignedText() {}

  /** "red below -30%" as "red below −30%"; days and ids keep their hyphens. */
  public static String of(String text) {
    return NEGATIVE.matcher(text).replaceAll("−");
  }
}
