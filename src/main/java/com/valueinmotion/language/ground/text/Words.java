package com.valueinmotion.language.ground.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words or of short texts, each taken exactly as it stands but for its case: {@code
 * today} is found in "Today", {@code need} is not found in "needs".
 *
 * @param all in lower case
 */
public record Words(Set<String> all) {
  public Words {
    all = Set.copyOf(all);
  }

  @JsonCreator
  static Words of(List<String> words) {
    return new Words(words.stream().map(Word::fold).collect(Collectors.toSet()));
  }

  public boolean has(Word word) {
    return all.contains(word.folded());
  }

  /** A text of one word or more: "next week". */
  public boolean has(String text) {
    return all.contains(Word.fold(text));
  }

  /** Whether any of the words is one of them. */
  public boolean areIn(List<Word> words) {
    return words.stream().anyMatch(this::has);
  }
}
