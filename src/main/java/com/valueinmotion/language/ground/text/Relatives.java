package com.valueinmotion.language.ground.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand for another, by their stems: with {@code bought: [seat, contract]} a sentence
 * that says "bought" may rest on a fact that speaks of seats.
 *
 * @param byStem the stems of its relatives, by the stem of a word
 */
public record Relatives(Map<String, Set<String>> byStem) {
  public Relatives {
    byStem = Map.copyOf(byStem);
  }

  @JsonCreator
  static Relatives of(Map<String, List<String>> words) {
    return new Relatives(
        words.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Stem.of(entry.getKey()),
                    entry -> entry.getValue().stream().map(Stem::of).collect(Collectors.toSet()),
                    (one, other) -> one)));
  }

  /** Of a stem; empty where it has none. */
  public Set<String> of(String stem) {
    return byStem.getOrDefault(stem, Set.of());
  }
}
