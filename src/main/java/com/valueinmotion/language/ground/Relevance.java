package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a sentence speaks of a fact that it cites. */
final class Relevance {
  private static final Set<String> POINTING =
      Set.of(
          "it", "this", "that", "these", "those", "which", "so", "both", "neither", "they",
          "that's", "it's");

  private final GroundingRules rules;
  private final Support support;

  Relevance(GroundingRules rules, Support support) {
    this.rules = rules;
    this.support = support;
  }

  boolean of(Claim claim, FactView fact) {
    return speaks(claim, fact)
        || claim.cited().stream()
            .filter(other -> !other.id().equals(fact.id()) && isOfThePlan(other))
            .anyMatch(other -> speaks(claim, other) && shares(fact, other));
  }

  private boolean speaks(Claim claim, FactView fact) {
    if (fact.isNote()
        || claim.figures().stream().anyMatch(f -> support.bears(fact, f, claim))
        || isBetween(claim, fact)) {
      return true;
    }
    Set<String> stems = new HashSet<>(fact.stems());
    stems.addAll(rules.speaksOf().getOrDefault(Stem.of(fact.fact().kind().name()), Set.of()));
    List<Word> words =
        claim.words().stream()
            .filter(word -> !rules.vocabulary().isFunction(word) && word.hasLetter())
            .filter(word -> !isAccount(claim, word))
            .toList();
    return words.stream()
            .anyMatch(
                word ->
                    stems.contains(word.stem())
                        || isKin(word, stems)
                        || rules.kin().getOrDefault(word.stem(), Set.of()).stream()
                            .anyMatch(stems::contains))
        || pointsAt(claim);
  }

  /** "Two days after that": the time between the days of two facts speaks of both. */
  private boolean isBetween(Claim claim, FactView fact) {
    return claim.figures().stream()
        .filter(
            f ->
                f.kind() == Figure.Kind.DURATION
                    || f.kind() == Figure.Kind.PERCENT
                    || f.kind() == Figure.Kind.SHARE)
        .anyMatch(
            f ->
                claim.cited().stream()
                    .anyMatch(
                        other ->
                            !other.id().equals(fact.id())
                                && support.bearTogether(List.of(fact, other), f, claim)));
  }

  /** "It has not improved": what it points at is the one fact that is cited. */
  private boolean pointsAt(Claim claim) {
    boolean points = claim.words().stream().limit(6).anyMatch(w -> POINTING.contains(w.folded()));
    boolean moves = rules.directions().values().stream().anyMatch(p -> p.areIn(claim.words()));
    return points && moves && claim.cited().size() == 1;
  }

  private static boolean isOfThePlan(FactView fact) {
    return fact.fact().kind() == Fact.Kind.ACTION || fact.fact().kind() == Fact.Kind.PLAN;
  }

  private boolean shares(FactView fact, FactView other) {
    Set<String> label =
        Word.of(fact.fact().label()).stream()
            .filter(word -> !rules.vocabulary().isFunction(word) && word.stem().length() > 3)
            .map(Word::stem)
            .collect(Collectors.toSet());
    return other.stems().stream().anyMatch(label::contains);
  }

  private static boolean isAccount(Claim claim, Word word) {
    return Word.of(claim.pack().pack().account() + " " + claim.pack().pack().owner()).stream()
        .anyMatch(own -> own.stem().equals(word.stem()));
  }

  /** "Engaged" and "engagement", "invoice" and "invoiced". */
  private static boolean isKin(Word word, Set<String> stems) {
    String stem = word.stem();
    return stem.length() >= 4
        && stems.stream()
            .anyMatch(
                other -> other.length() >= 4 && (other.startsWith(stem) || stem.startsWith(other)));
  }
}
