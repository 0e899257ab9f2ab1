package com.valueinmotion.intake.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something. Empty ones do not exist: what is not there is unknown, never zero.
 *
 * @param column the header or field as the file writes it
 * @param text the content without surrounding spaces (JSON strings keep theirs)
 * @param literal whether it is a number of JSON or of a spreadsheet, in which a dot is always the
 *     decimal mark
 */
public record Cell(String column, String text, boolean literal) {
  /** Not 't Hart: only what a spreadsheet would take for a number or a formula. */
  private static final Pattern MARKED =
      Pattern.compile("'(?:[0-9][0-9.,-]*|[-=+@].*)", Pattern.DOTALL);

  /** The cell of a text, or null where the text says that there is nothing. */
  static @Nullable Cell ofText(String column, String text) {
    String stripped = strip(text);
    return Nothing.isMeant(stripped) ? null : new Cell(column, unmarked(stripped), false);
  }

  /** Without the marks by which spreadsheets are told that an id is a text: ="0042", '0042. */
  private static String unmarked(String text) {
    char first = text.charAt(0);
    if (first == '=' && text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
      String within = strip(text.substring(2, text.length() - 1).replace("\"\"", "\""));
      return within.isEmpty() ? text : within;
    }
    return first == '\'' && MARKED.matcher(text).matches() ? text.substring(1) : text;
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
