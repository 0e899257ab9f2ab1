package com.valueinmotion.language.ground.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says one thing. "Usage fell, but two workflows are live" has two: what
 * is said in one is not said of the other.
 *
 * @param start where it begins in the sentence
 * @param end where the sentence goes on
 */
public record Clause(int start, int end) {
  private static final Pattern BREAK =
      Pattern.compile(
          "[;:—–()!?]|,(?!\\d)|(?<!\\d)-(?="
              + " )|\\b(?:and|but|while|whereas|although|though|because|so"
              + " that|which|yet(?! to\\b)|however|until|even though)\\b",
          Pattern.CASE_INSENSITIVE);

  /** In the order of the text. */
  public static List<Clause> of(String text) {
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

  public boolean has(int at) {
    return at >= start && at < end;
  }
}
