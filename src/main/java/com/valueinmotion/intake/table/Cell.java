package com.valueinmotion.intake.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something. Empty ones do not exist: what is not there is unknown, never zero.
 *
 * @param column the header or field as the file writes it
 * @param text the content without surrounding spaces (JSON strings keep theirs)
 * @param literal whether it is a number of JSON, in which a dot is always the decimal mark
 */
public record Cell(String column, String text, boolean literal) {
  /** What reports write where there is nothing. */
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** The cell of a text, or null where the text says that there is nothing. */
  static @Nullable Cell ofText(String column, String text) {
    String stripped = strip(text);
    return stripped.isEmpty()
            || stripped.equalsIgnoreCase("#N/A")
            || stripped.equals("N/A")
            || DASHES.contains(stripped)
        ? null
        : new Cell(column, stripped, false);
  }

  /** Strips every kind of space, the unbreakable ones included. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
