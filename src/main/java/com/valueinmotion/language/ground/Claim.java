package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Audience;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence that is checked.
 *
 * @param place where it stands
 * @param text the sentence, without what nobody sees
 * @param cites the ids it cites
 * @param cited those of them that are facts
 * @param title whether it stands over others and cites nothing by itself
 */
record Claim(
    Verdict.Place place,
    String text,
    List<String> cites,
    List<FactView> cited,
    boolean title,
    Audience audience,
    PackView pack,
    List<Word> words,
    List<Figure> figures,
    List<Clause> clauses,
    List<MatchResult> quotes) {
  private static final Pattern QUOTE = Pattern.compile("[“„«]([^”“»]+)[”“»]|\"([^\"]+)\"");

  static Claim of(
      Verdict.Place place,
      String text,
      List<String> cites,
      boolean title,
      PackView pack,
      FigureReader reader) {
    return new Claim(
        place,
        text,
        cites,
        cites.stream().map(pack::fact).filter(Objects::nonNull).toList(),
        title,
        pack.pack().audience(),
        pack,
        Word.of(text),
        reader.read(text),
        Clause.of(text),
        QUOTE.matcher(text).results().toList());
  }

  /** Facts that may bear what is not quoted: the cited ones, but no notes. */
  List<FactView> bearing() {
    return cited.stream().filter(fact -> !fact.isNote()).toList();
  }

  boolean isQuoted(int at) {
    return quotes.stream().anyMatch(quote -> at >= quote.start() && at < quote.end());
  }

  Clause clause(int at) {
    return clauses.stream()
        .filter(clause -> clause.has(at))
        .findFirst()
        .orElse(new Clause(0, text.length()));
  }

  /** The words of a clause. */
  List<Word> words(Clause clause) {
    return words.stream().filter(word -> clause.has(word.start())).toList();
  }

  /** Whether it only asks. */
  boolean isQuestion() {
    return text.strip().endsWith("?");
  }
}
