package com.valueinmotion.language.ground.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words that are found in any inflection: {@code question} is found in "questions".
 *
 * @param all their stems
 */
public record Stems(Set<String> all) {
  public Stems {
    all = Set.copyOf(all);
  }

  @JsonCreator
  static Stems of(List<String> words) {
    return new Stems(words.stream().map(Stem::of).collect(Collectors.toSet()));
  }

  public boolean has(String stem) {
    return all.contains(stem);
  }
}
