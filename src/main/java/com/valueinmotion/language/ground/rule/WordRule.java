package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.text.Spelling;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence is made of words that such documents, or the evidence, are made of. "Bake the bread
 * until it is golden" has too many that neither knows.
 */
final class WordRule implements Rule {
  /** So many words that nobody knows are one too many, and such a part of the sentence. */
  private static final int MOST = 2;

  private static final double PART = 0.15;

  private final Vocabulary vocabulary;
  private final Spelling spelling;

  WordRule(GroundingRules rules) {
    this.vocabulary = rules.vocabulary();
    this.spelling = rules.spelling();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    List<Word> strange =
        claim.words().stream()
            .filter(word -> word.hasLetter() && !claim.isQuoted(word.start()))
            .filter(word -> !vocabulary.knows(word))
            .filter(word -> !claim.pack().speaksOf(word) && !claim.pack().names(word))
            .filter(word -> !claim.isFigure(word) && claim.words().size() > 1)
            .toList();
    strange.stream()
        .filter(spelling::isJumbled)
        .forEach(
            word -> findings.block(Check.WORDS, word, "is another word with its letters mixed"));
    boolean many =
        (strange.size() >= MOST && strange.size() > claim.words().size() * PART)
            || strange.size() > MOST
            || (strange.size() == 1 && claim.words().size() <= 3 && !claim.title());
    if (many) {
      findings.block(
          Check.WORDS,
          strange.getFirst().start(),
          strange.getLast().end(),
          "uses words that neither the evidence nor such a document has: "
              + strange.stream().map(Word::text).limit(5).collect(Collectors.joining(", ")));
    }
  }
}
