package com.valueinmotion.intake.row;

import java.util.regex.Pattern;

/** What texts of a row may look like, and what to say of those that do not. */
final class Texts {
  static final int NAME = 300;
  static final int LINE = 2_000;
  static final int NOTE = 200_000;

  /** No control characters, so no line breaks. */
  static final String ONE_LINE = "\\P{Cntrl}*";

  static final String SAY_ONE_LINE = "write it on one line, without control characters";
  static final String SAY_SHORTER = "it must have no more than {max} characters";

  /** Not a long number that a spreadsheet has rounded, such as {@code 1.2E+15}. */
  static final String AN_ID = "(?![0-9]([.,][0-9]*)?[eE]\\+?[0-9]{1,3}$)\\P{Cntrl}*";

  static final String SAY_AN_ID =
      "a spreadsheet has rounded this id; export it again with the column as text";

  /** No account has more people or clicks; and so every count fits an int. */
  static final long MOST = 1_000_000_000;

  static final String SAY_A_COUNT = "it must be between 0 and " + MOST;

  /** No notice is longer than ten years. */
  static final long MOST_DAYS = 3_650;

  static final String SAY_DAYS = "it must be no more than " + MOST_DAYS + " days";

  private static final Pattern ERROR = Pattern.compile("#(?:[A-Z]{2,12}[!?]|DIV/0!|GETTING_DATA)");

  /** Whether the text is what a spreadsheet shows where a formula fails: {@code #REF!}. */
  static boolean isError(String text) {
    return text.startsWith("#") && ERROR.matcher(text).matches();
  }

  /** What to do about such a text. */
  static final String MEND = "it is a spreadsheet's error; mend the formula or empty the cell";

  /**
   * Whether it is short, begins with a letter, and holds only letters, digits and spaces: an id or
   * a name that nothing can be wrong with.
   */
  static boolean isPlain(String text) {
    if (text.isEmpty() || text.length() > NAME || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && c != ' ' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private Texts() {}
}
