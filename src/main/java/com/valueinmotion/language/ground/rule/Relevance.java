package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence speaks of a fact that it cites: by a figure of it, by a word of it, by a word
 * of its family ("ticket" for "support"), or by pointing at it ("It has not improved.").
 */
final class Relevance {
  private static final int LONG = 4;
  private static final int BEGINNING = 6;
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b(?:that|the same) (?:week|day|month|date)\\b|\\bthe (?:week|day)"
              + " (?:after|before)\\b|\\b(?:before|after|since) that\\b");

  private final Lexicon.Relevance words;
  private final Lexicon.Movement movement;
  private final Vocabulary vocabulary;
  private final Support support;
  private final OwnFigures own;

  Relevance(GroundingRules rules, Support support) {
    this.words = rules.lexicon().relevance();
    this.movement = rules.lexicon().movement();
    this.vocabulary = rules.vocabulary();
    this.support = support;
    this.own = new OwnFigures(rules.lexicon().figures(), support);
  }

  boolean of(Claim claim, FactView fact) {
    return fact.isNote()
        || speaks(claim, fact)
        || isOfAStep(claim, fact)
        || isBesideOthers(claim, fact);
  }

  /** Where two others bear the sentence and its figures, one more does no harm. */
  private boolean isBesideOthers(Claim claim, FactView fact) {
    return !claim.figures().isEmpty()
        && claim.cited().stream()
                .filter(other -> !other.id().equals(fact.id()) && speaks(claim, other))
                .count()
            > 1;
  }

  /** What a step is about may be cited beside it. */
  private boolean isOfAStep(Claim claim, FactView fact) {
    return claim.cited().stream()
        .filter(other -> !other.id().equals(fact.id()) && other.isOfThePlan())
        .anyMatch(other -> answers(other, fact) || (speaks(claim, other) && shares(fact, other)));
  }

  /** "Answers E3, E5." */
  private static boolean answers(FactView step, FactView fact) {
    return Pattern.compile("\\bAnswers [^.]*\\b" + fact.id() + "\\b").matcher(step.text()).find();
  }

  private boolean speaks(Claim claim, FactView fact) {
    return claim.figures().stream().anyMatch(figure -> support.bears(fact, figure, claim))
        || isBetween(claim, fact)
        || sharesWord(claim, fact)
        || pointsAt(claim)
        || isThen(claim, fact)
        || (fact.isOfThePlan() && countsItself(claim));
  }

  private boolean sharesWord(Claim claim, FactView fact) {
    Set<String> stems = new HashSet<>(fact.stems());
    stems.addAll(words.speaksOf().of(Stem.of(fact.fact().kind().name())));
    return claim.words().stream()
        .filter(word -> !vocabulary.isFunction(word) && word.hasLetter())
        .filter(word -> !claim.pack().isAccountOrOwner(word))
        .anyMatch(
            word ->
                stems.contains(word.stem())
                    || isInflected(word, stems)
                    || words.kin().of(word.stem()).stream().anyMatch(stems::contains));
  }

  /** "Two days after that": the time between the days of two facts speaks of both. */
  private boolean isBetween(Claim claim, FactView fact) {
    return claim.figures().stream()
        .anyMatch(
            figure ->
                claim.cited().stream()
                    .filter(other -> !other.id().equals(fact.id()))
                    .anyMatch(other -> support.bearTogether(List.of(fact, other), figure, claim)));
  }

  /** "It has not improved": what it points at is the one fact that is cited. */
  private boolean pointsAt(Claim claim) {
    return claim.cited().size() == 1
        && claim.words().stream().limit(BEGINNING).anyMatch(words.pointing()::has)
        && movement.isIn(claim.words());
  }

  /** "By the Friday of that week": a day is spoken of without being said. */
  private static boolean isThen(Claim claim, FactView fact) {
    return fact.isOfThePlan() && THEN.matcher(claim.text()).find();
  }

  /** "Two things": they are what is cited. */
  private boolean countsItself(Claim claim) {
    return claim.figures().stream().anyMatch(figure -> own.isOfTheText(claim, figure));
  }

  private boolean shares(FactView fact, FactView other) {
    return fact.stems().stream()
        .anyMatch(stem -> stem.length() >= LONG && other.stems().contains(stem));
  }

  /** "Engaged" and "engagement", "invoice" and "invoiced". */
  private static boolean isInflected(Word word, Set<String> stems) {
    String stem = word.stem();
    return stem.length() >= LONG
        && stems.stream()
            .filter(other -> other.length() >= LONG)
            .anyMatch(other -> other.startsWith(stem) || stem.startsWith(other));
  }
}
