package com.valueinmotion.language.anchor;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Whether a sentence holds a promise of one side to the other. */
final class Promises {
  /** How far before a promise what takes it back may stand. */
  private static final int CLOSE = 24;

  private final AnchorWords.Found words;

  Promises(AnchorWords words) {
    this.words = words.found();
  }

  /** Why it holds none; empty where it does. */
  Optional<String> whyNot(String sentence) {
    String said = Clauses.withoutSpeaker(sentence);
    if (!words.promise().in(said)) {
      return Optional.of("it has no word of a promise");
    }
    return words.promise().all(said).anyMatch(word -> isTakenBack(said, word))
        ? Optional.of("it says that nothing is promised")
        : Optional.empty();
  }

  private boolean isTakenBack(String said, MatchResult promise) {
    return Clauses.of(said).stream()
        .filter(clause -> clause.start() <= promise.start() && promise.start() < clause.end())
        .map(clause -> said.substring(Math.max(clause.start(), from(promise)), promise.start()))
        .anyMatch(words.unpromised()::in);
  }

  private static int from(MatchResult promise) {
    return promise.start() - CLOSE;
  }
}
