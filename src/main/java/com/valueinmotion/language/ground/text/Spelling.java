package com.valueinmotion.language.ground.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a word is a known one whose letters stand in another order: "wrokflow", "cutsoms". In
 * short words that often makes another word ("trail" and "trial"), so they are let pass.
 */
public final class Spelling {
  private static final int SHORTEST = 6;

  private final Set<String> known;

  /**
   * @param stems of the words that are known
   */
  public Spelling(Set<String> stems) {
    this.known =
        stems.stream()
            .flatMap(stem -> Stream.of(stem, stem + "e", stem + "s"))
            .filter(word -> word.length() >= SHORTEST)
            .map(Spelling::letters)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Of a word that is not known as it stands. */
  public boolean isJumbled(Word word) {
    return word.text().length() >= SHORTEST
        && (known.contains(letters(word.folded())) || known.contains(letters(word.stem())));
  }

  /** The first letter, which slips seldom, and all of them in order. */
  private static String letters(String word) {
    return word.charAt(0)
        + word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }
}
