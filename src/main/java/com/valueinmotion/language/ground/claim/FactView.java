package com.valueinmotion.language.ground.claim;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.figure.FigureReader;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact, read once, in the same way as the sentences that cite it.
 *
 * @param fact the fact
 * @param text what it says
 * @param words of its label and text
 * @param stems of them, but for words without matter
 * @param labelStems of the words of its label
 * @param figures of the text
 * @param yesNo whether it says that something is so, or is not, and nothing else: "No executive is
 *     engaged."
 * @param negative whether it says that something is not so
 */
public record FactView(
    Fact fact,
    String text,
    List<Word> words,
    Set<String> stems,
    Set<String> labelStems,
    List<Figure> figures,
    boolean yesNo,
    boolean negative) {
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^no\\b|: no\\b|\\bnot\\b|\\bnobody\\b|\\bnever\\b|\\bwithout\\b|\\bnone\\b");

  /** Reads a fact. */
  public static FactView of(Fact fact, FigureReader reader, Vocabulary vocabulary) {
    String text = fact.text();
    List<Word> words = Word.of(fact.label() + ". " + text);
    List<Figure> figures = reader.read(text);
    boolean measures =
        figures.stream().anyMatch(f -> f.kind() != Kind.DAY && f.kind() != Kind.PERIOD);
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
        Word.of(fact.label()).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet()),
        figures,
        judged && !measures,
        NO.matcher(first).find());
  }

  public String id() {
    return fact.id();
  }

  public boolean isNote() {
    return fact.kind() == Fact.Kind.NOTE;
  }

  /** Whether it says what is to be done, not what is. */
  public boolean isOfThePlan() {
    return fact.kind() == Fact.Kind.ACTION || fact.kind() == Fact.Kind.PLAN;
  }

  /** Whether it uses the word, in any inflection. */
  public boolean uses(Word word) {
    return words.stream().anyMatch(own -> own.stem().equals(word.stem()));
  }

  /** Its figures of one kind. */
  public Stream<Figure> figures(Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind);
  }
}
