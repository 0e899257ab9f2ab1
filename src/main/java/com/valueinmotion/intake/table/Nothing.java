package com.valueinmotion.intake.table;

import java.util.Locale;
import java.util.Set;

/**
 * Texts by which files say that there is nothing. Words that may be a name or a value are not among
 * them: Null is a family, NA is North America, none is an answer.
 */
final class Nothing {
  private static final Set<String> IN_ANY_CASE = Set.of("#n/a", "n/a", "n.a.", "#nv", "(blank)");
  private static final Set<String> AS_WRITTEN =
      Set.of("NULL", "null", "\\N", "-", "--", "\u2013", "\u2014");
  private static final int LONGEST = 7;
  private static final String BEGINNINGS = "#nN(\\-\u2013\u2014";

  private Nothing() {}

  /**
   * Whether the text says so.
   *
   * @param stripped without surrounding spaces
   */
  static boolean isMeant(String stripped) {
    if (stripped.isEmpty()) {
      return true;
    }
    return stripped.length() <= LONGEST
        && BEGINNINGS.indexOf(stripped.charAt(0)) >= 0
        && (AS_WRITTEN.contains(stripped)
            || IN_ANY_CASE.contains(stripped.toLowerCase(Locale.ROOT)));
  }
}
