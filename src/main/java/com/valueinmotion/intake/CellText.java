package com.valueinmotion.intake;

import com.valueinmotion.intake.value.DecimalMark;
import com.valueinmotion.intake.value.NumberText;
import com.valueinmotion.intake.value.Parsed;
import java.util.regex.Pattern;

/** A cell of a CSV that a spreadsheet will open: what it would take for a formula is marked. */
final class CellText {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

  private CellText() {}

  /** With an apostrophe before what would be a formula; numbers stay numbers. */
  static String marked(String text) {
    return FORMULA.matcher(text).matches() && !isNumber(text) ? "'" + text : text;
  }

  /** Without that apostrophe. */
  static String unmarked(String text) {
    return MARKED.matcher(text).matches() ? text.substring(1) : text;
  }

  private static boolean isNumber(String text) {
    return NumberText.parse(text, DecimalMark.DOT) instanceof Parsed.Good;
  }
}
