package com.valueinmotion.language.ground;

import com.valueinmotion.language.ground.Verdict.Check;
import java.util.ArrayList;
import java.util.List;

/** What the rules say of one sentence. */
final class Findings {
  private final Claim claim;
  private final List<Verdict> verdicts = new ArrayList<>();

  Findings(Claim claim) {
    this.claim = claim;
  }

  /** These words cannot stand. */
  void block(Check check, int start, int end, String why, String fact) {
    add(check, true, start, end, why, fact);
  }

  void block(Check check, int start, int end, String why) {
    block(check, start, end, why, "");
  }

  /** The whole sentence cannot stand. */
  void block(Check check, String why) {
    block(check, 0, claim.text().length(), why, "");
  }

  /** These words are borne by a fact. */
  void bears(Check check, int start, int end, String fact) {
    add(check, false, start, end, "borne by " + fact, fact);
  }

  private void add(Check check, boolean blocks, int start, int end, String why, String fact) {
    String words = claim.text().substring(start, end);
    verdicts.add(new Verdict(claim.place(), start, end, check, blocks, words, why, fact));
  }

  List<Verdict> all() {
    return List.copyOf(verdicts);
  }
}
