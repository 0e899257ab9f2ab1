package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Set;

/** Whether words deny: "are not trained", "have yet to be trained". */
final class Denied {
  private static final Set<String> DENIALS = Set.of("not", "no", "never", "without", "yet");

  private Denied() {}

  static boolean in(List<Word> words) {
    return words.stream()
        .map(Word::folded)
        .anyMatch(word -> DENIALS.contains(word) || word.endsWith("n't"));
  }
}
