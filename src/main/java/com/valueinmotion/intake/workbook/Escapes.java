package com.valueinmotion.intake.workbook;

/** Characters that XML cannot hold, as workbooks write them: {@code _x000D_}. */
final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  static String decoded(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int done = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
      if (!isEscape(text, at)) {
        at += 2;
        continue;
      }
      decoded.append(text, done, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
      at += LENGTH;
      done = at;
    }
    return decoded.append(text, done, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + LENGTH - 1; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
