package com.valueinmotion.intake.row;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with one row, in sentences that say how to fix it. Mostly nothing. */
final class Problems {
  private static final int LONGEST_QUOTE = 60;

  private Set<String> sentences = Set.of();
  private Set<String> spoiled = Set.of();

  void say(String sentence) {
    if (sentences.isEmpty()) {
      sentences = new LinkedHashSet<>();
    }
    sentences.add(sentence);
  }

  /** {@code icp_score is 120: it must be between 0 and 100}. */
  void bad(String property, String column, String text, String fix) {
    spoil(property);
    say(column + " is " + shown(text) + ": " + fix);
  }

  /** {@code account is missing: name the account this row is about}. */
  void missing(String property, String column, String fix) {
    spoil(property);
    say(column + " is missing: " + fix);
  }

  private void spoil(String property) {
    if (spoiled.isEmpty()) {
      spoiled = new HashSet<>();
    }
    spoiled.add(property);
  }

  /** Whether something was already said of this property, so that nothing more is to be. */
  boolean isSpoiled(String property) {
    return spoiled.contains(property);
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  List<String> all() {
    return List.copyOf(sentences);
  }

  private static String shown(String text) {
    if (text.matches("[-+]?[0-9][-+0-9.,eE%/]{0,30}")) {
      return text;
    }
    String line = text.replaceAll("\\s+", " ");
    return '"'
        + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line)
        + '"';
  }
}
