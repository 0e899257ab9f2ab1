package com.valueinmotion.intake.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number, which tells what it is: a day, a time, a part of a hundred. */
enum Look {
  NUMBER,
  DAY,
  TIME,
  PERCENT;

  /** Texts in quotes, in brackets (but for {@code [h]}) and behind a backslash are no letters. */
  private static final Pattern ASIDE =
      Pattern.compile("\"[^\"]*\"|\\[(?![hms]+\\])[^\\]]*\\]|\\\\.|[_*].|general|standard");

  private static final int LONGEST = 300;

  /** What a number format that needs no code shows. */
  static Look ofId(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    if (within(id, 18, 21) || within(id, 32, 35) || within(id, 45, 47)) {
      return TIME;
    }
    return within(id, 14, 22) || within(id, 27, 36) || within(id, 50, 58) ? DAY : NUMBER;
  }

  /** What a number format such as {@code dd.mm.yyyy} shows. */
  static Look ofCode(String code) {
    if (code.length() > LONGEST) {
      return NUMBER;
    }
    String letters = ASIDE.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    if (letters.indexOf('y') >= 0
        || letters.indexOf('d') >= 0
        || (letters.indexOf('m') >= 0 && !clock && letters.indexOf('[') < 0)) {
      return DAY;
    }
    if (clock || letters.indexOf('[') >= 0) {
      return TIME;
    }
    return letters.indexOf('%') >= 0 ? PERCENT : NUMBER;
  }

  private static boolean within(int id, int first, int last) {
    return first <= id && id <= last;
  }
}
