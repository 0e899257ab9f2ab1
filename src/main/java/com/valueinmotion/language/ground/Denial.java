package com.valueinmotion.language.ground;

import java.util.List;

/** Whether a word is denied: by a negation close before it, with nothing of weight between. */
final class Denial {
  private static final int FAR = 4;

  private Denial() {}

  static boolean of(GroundingRules rules, Claim claim, int at) {
    Clause clause = claim.clause(at);
    List<Word> before = claim.words(clause).stream().filter(word -> word.start() < at).toList();
    for (int back = 1; back <= Math.min(FAR, before.size()); back++) {
      List<Word> near = before.subList(before.size() - back, before.size());
      Word word = near.getFirst();
      if (rules.denials().in(near).stream().anyMatch(hit -> hit.first() == 0)
          || word.folded().endsWith("n't")) {
        return true;
      }
      if (!rules.vocabulary().isFunction(word)) {
        return false;
      }
    }
    return false;
  }
}
