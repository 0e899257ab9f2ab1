package com.valueinmotion.language.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says one thing.
 *
 * @param start where it begins in the sentence
 * @param end where the sentence goes on
 */
record Clause(int start, int end) {
  private static final Pattern BREAK =
      Pattern.compile(
          "[;:—–()!?]|,(?!\\d)|(?<!\\d)-(?="
              + " )|\\b(?:and|but|while|whereas|although|though|because|so"
              + " that|which|yet|however|until|even though)\\b",
          Pattern.CASE_INSENSITIVE);

  static List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = BREAK.matcher(text);
    int from = 0;
    while (matcher.find()) {
      add(clauses, from, matcher.start(), text);
      from = matcher.start();
    }
    add(clauses, from, text.length(), text);
    return clauses;
  }

  private static void add(List<Clause> clauses, int from, int to, String text) {
    if (!text.substring(from, to).isBlank()) {
      clauses.add(new Clause(from, to));
    }
  }

  boolean has(int at) {
    return at >= start && at < end;
  }
}
