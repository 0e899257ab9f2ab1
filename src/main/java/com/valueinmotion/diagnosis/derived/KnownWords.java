package com.valueinmotion.diagnosis.derived;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by which the policy knows a kind of row, whatever the file's way of writing them: case,
 * spaces and punctuation do not count, so "Cross-Sell", "cross sell" and "crosssell" are one.
 */
final class KnownWords {
  private final char[][] words;

  KnownWords(List<String> words) {
    this.words =
        words.stream()
            .map(KnownWords::folded)
            .filter(word -> word.length > 0)
            .toArray(char[][]::new);
  }

  /** Whether one of them stands anywhere in it. */
  boolean in(@Nullable String text) {
    for (int at = 0; text != null && at < text.length(); at++) {
      if (anyAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with one of them: "Unqualified" is not "Qualified". */
  boolean begin(@Nullable String text) {
    int at = 0;
    while (text != null && at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text != null && at < text.length() && anyAt(text, at);
  }

  private boolean anyAt(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    for (char[] word : words) {
      if (word[0] == first && goesOn(text, at + 1, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word's letters but the first follow. */
  private static boolean goesOn(String text, int from, char[] word) {
    int matched = 1;
    for (int at = from; at < text.length() && matched < word.length; at++) {
      char letter = text.charAt(at);
      if (Character.isLetterOrDigit(letter)) {
        if (Character.toLowerCase(letter) != word[matched]) {
          return false;
        }
        matched++;
      }
    }
    return matched == word.length;
  }

  private static char[] folded(String word) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetterOrDigit(word.charAt(at))) {
        letters.append(Character.toLowerCase(word.charAt(at)));
      }
    }
    return letters.toString().toCharArray();
  }
}
