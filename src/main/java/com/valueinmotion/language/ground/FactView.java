package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Fact;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fact, read once.
 *
 * @param fact the fact
 * @param text its label and text
 * @param words all words of both
 * @param stems of them
 * @param figures of the text
 * @param yesNo whether it says that something is so, or is not, and nothing else
 * @param negative whether it says that something is not so
 */
record FactView(
    Fact fact,
    String text,
    List<Word> words,
    Set<String> stems,
    List<Figure> figures,
    boolean yesNo,
    boolean negative) {
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^no\\b|: no\\b|\\bnot\\b|\\bnobody\\b|\\bnever\\b|\\bwithout\\b|\\bnone\\b");

  static FactView of(Fact fact, FigureReader reader, Vocabulary vocabulary) {
    String text = fact.text();
    List<Word> words = Word.of(fact.label() + ". " + text);
    List<Figure> figures = reader.read(text);
    boolean measures =
        figures.stream()
            .anyMatch(f -> f.kind() != Figure.Kind.DAY && f.kind() != Figure.Kind.PERIOD);
    boolean judged = fact.kind() == Fact.Kind.SIGNAL || fact.kind() == Fact.Kind.TERM;
    String first = text.split("(?<=[.;])\\s", 2)[0];
    return new FactView(
        fact,
        text,
        words,
        words.stream()
            .filter(word -> !vocabulary.isFunction(word))
            .map(Word::stem)
            .collect(Collectors.toUnmodifiableSet()),
        figures,
        judged && !measures,
        NO.matcher(first).find());
  }

  String id() {
    return fact.id();
  }

  boolean isNote() {
    return fact.kind() == Fact.Kind.NOTE;
  }
}
