package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a sentence where another thought begins. */
final class Clauses {
  private static final Pattern BREAK =
      Pattern.compile(
          "[,;:](?=\\s|$)|[()—–=]|\\s-\\s|[.!?](?=\\s)"
              + "|\\s(?=(?:and|but|while|whereas|although|und|aber|men|och|y|pero)\\s)");
  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}+:\\s");

  private Clauses() {}

  /** A clause and where it stands. */
  record Clause(String text, int start, int end) {}

  static List<Clause> of(String sentence) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    Matcher at = BREAK.matcher(sentence);
    while (at.find()) {
      add(clauses, sentence, from, at.start());
      from = at.end();
    }
    add(clauses, sentence, from, sentence.length());
    return clauses;
  }

  private static void add(List<Clause> clauses, String sentence, int from, int to) {
    if (!sentence.substring(from, to).isBlank()) {
      clauses.add(new Clause(sentence.substring(from, to), from, to));
    }
  }

  /** The clause, or clauses, a part of the sentence stands in. */
  static String around(String sentence, String part) {
    int start = sentence.indexOf(part);
    int end = start + part.length();
    StringBuilder text = new StringBuilder();
    for (Clause clause : of(sentence)) {
      if (clause.start() < end && clause.end() > start) {
        text.append(clause.text()).append(' ');
      }
    }
    return text.toString();
  }

  /** Whether a sentence begins with one of the words. */
  static boolean begins(String sentence, Words words) {
    String said = withoutSpeaker(sentence);
    return words.all(said).anyMatch(word -> word.start() == 0);
  }

  /** In a transcript, who speaks stands first: "MARTA: …". */
  static String withoutSpeaker(String sentence) {
    return SPEAKER.matcher(sentence).replaceFirst("");
  }
}
