package com.valueinmotion.desktop.text;

/** Half a sentence made whole. */
public final class SentenceText {
  private SentenceText() {}

  /** "Renew first: 38 days to the renewal." of the same without capital and full stop. */
  public static String of(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
