package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which mood a sentence shows. */
final class Moods {
  static final String POSITIVE = "positive";
  static final String NEGATIVE = "negative";
  static final String NEUTRAL = "neutral";
  static final List<String> ALL = List.of(POSITIVE, NEUTRAL, NEGATIVE);

  /** How far before a word what denies it may stand. */
  private static final int CLOSE = 14;

  private final Words positive;
  private final Words negative;
  private final Words neutral;
  private final Words good;
  private final Words bad;
  private final Words subject;
  private final Words not;

  Moods(AnchorWords words) {
    AnchorWords.Moods lists = words.lists().moods();
    this.positive = Words.of(lists.positive());
    this.negative = Words.of(lists.negative());
    this.neutral = Words.of(lists.neutral());
    this.good = Words.of(lists.good());
    this.bad = Words.of(lists.bad());
    this.subject = Words.of(lists.subject());
    this.not = Words.of(lists.not());
  }

  /** The one mood a sentence shows; empty where it shows none, or more than one. */
  Optional<String> only(String sentence) {
    List<String> shown = shown(sentence);
    return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
  }

  /** Whether a sentence can be read as that mood. */
  boolean allows(String sentence, String mood) {
    List<String> shown = shown(sentence);
    return shown.contains(mood)
        || (mood.equals(NEUTRAL) && shown.contains(POSITIVE) && shown.contains(NEGATIVE));
  }

  private List<String> shown(String sentence) {
    if (neutral.in(sentence)) {
      return List.of(NEUTRAL);
    }
    List<String> shown = new ArrayList<>();
    add(shown, sentence, negative, NEGATIVE);
    add(shown, negative.without(sentence), positive, POSITIVE);
    if (subject.in(sentence)) {
      add(shown, sentence, good, POSITIVE);
      add(shown, sentence, bad, NEGATIVE);
    }
    return shown.stream().distinct().toList();
  }

  private void add(List<String> shown, String sentence, Words words, String mood) {
    words
        .all(sentence)
        .forEach(
            word -> {
              String before = sentence.substring(Math.max(0, word.start() - CLOSE), word.start());
              shown.add(not.in(before) ? turned(mood) : mood);
            });
  }

  private static String turned(String mood) {
    return mood.equals(POSITIVE) ? NEGATIVE : NEUTRAL;
  }
}
