package com.valueinmotion.language.ground.claim;

import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.ground.Verdict.Place;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.FigureReader;
import com.valueinmotion.language.ground.text.Clause;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence that is checked, with what it cites: "Usage is at 22 of 100." and E1.
 *
 * @param place where it stands
 * @param text the sentence, without what nobody sees
 * @param cites the ids it cites
 * @param cited those of them that are facts
 * @param title whether it stands over others and cites nothing by itself
 * @param mood whether it stands where something is said, aimed at or proposed
 * @param pack all the evidence there is
 * @param words of the sentence
 * @param figures of the sentence
 * @param clauses of the sentence
 * @param quotes what of it stands between quotation marks
 */
public record Claim(
    Place place,
    String text,
    List<String> cites,
    List<FactView> cited,
    boolean title,
    Mood mood,
    PackView pack,
    List<Word> words,
    List<Figure> figures,
    List<Clause> clauses,
    List<MatchResult> quotes) {
  private static final Pattern QUOTE = Pattern.compile("[“„«]([^”“»]+)[”“»]|\"([^\"]+)\"");

  /** Reads a sentence. */
  public static Claim of(
      Place place,
      String text,
      List<String> cites,
      boolean title,
      Mood mood,
      PackView pack,
      FigureReader reader) {
    return new Claim(
        place,
        text,
        cites,
        cites.stream().map(pack::fact).filter(Objects::nonNull).toList(),
        title,
        mood,
        pack,
        Word.of(text),
        reader.read(text),
        Clause.of(text),
        QUOTE.matcher(text).results().toList());
  }

  /** Whether it says what is to be, by a measure of its own. */
  public boolean isProposal() {
    return mood == Mood.PROPOSES;
  }

  /** Whether people at the customer read it. */
  public boolean isForCustomer() {
    return pack.pack().audience() == Audience.CUSTOMER;
  }

  /** Facts that may bear what is not quoted: the cited ones, but no notes. */
  public List<FactView> bearing() {
    return cited.stream().filter(fact -> !fact.isNote()).toList();
  }

  public boolean isQuoted(int at) {
    return quotes.stream().anyMatch(quote -> at >= quote.start() && at < quote.end());
  }

  /** The clause around a letter. */
  public Clause clause(int at) {
    return clauses.stream()
        .filter(clause -> clause.has(at))
        .findFirst()
        .orElse(new Clause(0, text.length()));
  }

  /** The words of a clause. */
  public List<Word> words(Clause clause) {
    return words.stream().filter(word -> clause.has(word.start())).toList();
  }

  /** The words of a phrase. */
  public List<Word> words(Hit hit) {
    return words.subList(hit.first(), hit.last() + 1);
  }

  /** Where a phrase begins in the text. */
  public int start(Hit hit) {
    return words.get(hit.first()).start();
  }

  /** Where the text goes on after a phrase. */
  public int end(Hit hit) {
    return words.get(hit.last()).end();
  }

  /** The words of a figure, as they stand. */
  public String text(Figure figure) {
    return text.substring(figure.start(), figure.end());
  }

  /** Whether a word is part of a figure. */
  public boolean isFigure(Word word) {
    return figures.stream()
        .anyMatch(figure -> word.start() >= figure.start() && word.end() <= figure.end());
  }

  /** Whether it only asks. */
  public boolean isQuestion() {
    return text.strip().endsWith("?");
  }

  /** "E." under a mail, where Elena writes it. */
  public boolean isInitial(Word word) {
    return word.text().length() == 1
        && words.size() == 1
        && pack.pack().owner().startsWith(word.text());
  }
}
