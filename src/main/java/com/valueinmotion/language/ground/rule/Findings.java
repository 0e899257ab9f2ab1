package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules say of one sentence: which of its words cannot stand, which are borne by a fact.
 */
public final class Findings {
  private static final String NO_FACT = "";

  private final Claim claim;
  private final List<Verdict> verdicts = new ArrayList<>();

  public Findings(Claim claim) {
    this.claim = claim;
  }

  /** In the order of the text. */
  public List<Verdict> all() {
    return verdicts.stream()
        .sorted(Comparator.comparingInt(Verdict::start).thenComparingInt(Verdict::end))
        .toList();
  }

  /** These words cannot stand; the fact says otherwise, or is nearest. */
  void block(Check check, int start, int end, String why, String fact) {
    add(check, true, start, end, why, fact);
  }

  void block(Check check, int start, int end, String why) {
    block(check, start, end, why, NO_FACT);
  }

  void block(Check check, Word word, String why) {
    block(check, word.start(), word.end(), why);
  }

  void block(Check check, Hit hit, String why) {
    block(check, claim.start(hit), claim.end(hit), why);
  }

  void block(Check check, Hit hit, String why, FactView fact) {
    block(check, claim.start(hit), claim.end(hit), why, fact.id());
  }

  void block(Check check, Figure figure, String why, String fact) {
    block(check, figure.start(), figure.end(), why, fact);
  }

  /** The whole sentence cannot stand. */
  void block(Check check, String why) {
    block(check, 0, claim.text().length(), why);
  }

  void block(Check check, String why, FactView fact) {
    block(check, 0, claim.text().length(), why, fact.id());
  }

  /** These words are borne by a fact. */
  void bears(Check check, int start, int end, FactView fact) {
    add(check, false, start, end, "borne by " + fact.id(), fact.id());
  }

  private void add(Check check, boolean blocks, int start, int end, String why, String fact) {
    String words = claim.text().substring(start, end);
    verdicts.add(new Verdict(claim.place(), start, end, check, blocks, words, why, fact));
  }
}
