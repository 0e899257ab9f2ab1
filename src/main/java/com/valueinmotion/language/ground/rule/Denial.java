package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.text.Clause;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Set;

/**
 * Whether a word is denied: by a negation close before it, with nothing of weight between. In "it
 * has not yet risen", "risen" is denied; in "no workflow has risen" it is not, for that says more.
 */
final class Denial {
  private static final int FAR = 4;

  /** "The share that is not has fallen": there "not" ends what is spoken of. */
  private static final Set<String> GOES_ON = Set.of("has", "have", "had", "is", "are", "was");

  private final Phrases denials;
  private final Vocabulary vocabulary;

  Denial(GroundingRules rules) {
    this.denials = rules.lexicon().denial().denials();
    this.vocabulary = rules.vocabulary();
  }

  boolean of(Claim claim, int at) {
    Clause clause = claim.clause(at);
    List<Word> before = claim.words(clause).stream().filter(word -> word.start() < at).toList();
    for (int back = 1; back <= Math.min(FAR, before.size()); back++) {
      List<Word> near = before.subList(before.size() - back, before.size());
      Word word = near.getFirst();
      if (denials.in(near).stream().anyMatch(hit -> hit.first() == 0)
          || word.folded().endsWith("n't")) {
        boolean not = word.folded().equals("not") || word.folded().endsWith("n't");
        return !(not && back > 1 && GOES_ON.contains(near.get(1).folded()));
      }
      if (!vocabulary.isFunction(word)) {
        return false;
      }
    }
    return false;
  }
}
