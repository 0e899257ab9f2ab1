package com.valueinmotion.language.ground.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that drafts are made of.
 *
 * @param function words that carry no matter: "the", "with"
 * @param courtesy what greetings and closings are made of besides, exactly as it stands: "agree" is
 *     not "agreed"
 * @param house stems of what is spoken of
 * @param acronyms as they stand
 */
public record Vocabulary(
    Set<String> function, Set<String> courtesy, Set<String> house, Set<String> acronyms) {
  /** From words as they were written. */
  public static Vocabulary of(
      Set<String> function, Set<String> courtesy, Set<String> house, Set<String> acronyms) {
    Set<String> known = new HashSet<>(stems(house));
    known.addAll(stems(courtesy));
    return new Vocabulary(
        Set.copyOf(function), Set.copyOf(courtesy), Set.copyOf(known), Set.copyOf(acronyms));
  }

  private static Set<String> stems(Set<String> words) {
    return words.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isFunction(Word word) {
    return function.contains(word.folded())
        || word.folded().endsWith("n't")
        || function.contains(root(word));
  }

  /** Whether it is a word a draft may use without evidence for it. */
  public boolean knows(Word word) {
    return isFunction(word) || house.contains(word.stem()) || isAcronym(word);
  }

  public boolean isCourtesy(Word word) {
    return isFunction(word) || courtesy.contains(word.folded());
  }

  public boolean isAcronym(Word word) {
    return acronyms.contains(word.text()) || acronyms.contains(word.text().replaceAll("'?s$", ""));
  }

  /** "team's" is "team", "that'll" is "that". */
  private static String root(Word word) {
    int at = word.folded().indexOf('\'');
    return at < 0 ? word.folded() : word.folded().substring(0, at);
  }
}
