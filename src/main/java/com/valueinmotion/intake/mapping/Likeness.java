package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.mapping.HeaderWords.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much two headers have in common, where rare words count for more. */
final class Likeness {
  private static final double PREFIX = 0.8;
  private static final double TYPING_ERROR = 0.85;
  private static final double ASIDE = 0.35;
  private static final int SHORT = 3;
  private static final int LONG_ENOUGH_FOR_ERRORS = 5;

  private final Map<String, Integer> things = new HashMap<>();

  /**
   * @param phrases by thing; a word that is used of many things says little
   */
  Likeness(Iterable<List<Words>> phrases) {
    for (List<Words> names : phrases) {
      Set<String> words = new HashSet<>();
      names.forEach(name -> words.addAll(name.main()));
      words.forEach(word -> things.merge(word, 1, Integer::sum));
    }
  }

  /** 0 for nothing in common, 1 for the same words. */
  double of(Words header, Words phrase) {
    double weights = 0;
    double common = 0;
    for (String word : phrase.main()) {
      double weight = weight(word);
      weights += weight;
      common += weight * best(word, header.main());
    }
    double asideCommon = 0;
    for (String word : header.main()) {
      weights += weight(word);
      common += weight(word) * best(word, phrase.main());
    }
    for (String word : header.aside()) {
      if (best(word, phrase.main()) == 1) {
        asideCommon += ASIDE * weight(word);
      }
    }
    return weights == 0 ? 0 : Math.min(1, (common + asideCommon) / weights);
  }

  private double weight(String word) {
    boolean number = Character.isDigit(word.charAt(0));
    return (number ? 0.5 : 1) / (1 + Math.log(things.getOrDefault(word, 1)));
  }

  private static double best(String word, Set<String> among) {
    if (among.contains(word)) {
      return 1;
    }
    double best = 0;
    for (String other : among) {
      best = Math.max(best, alike(word, other));
    }
    return best;
  }

  private static double alike(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (Character.isDigit(shorter.charAt(0))) {
      return 0;
    }
    if (shorter.length() >= SHORT && longer.startsWith(shorter)) {
      return PREFIX;
    }
    return shorter.length() >= LONG_ENOUGH_FOR_ERRORS && oneErrorApart(shorter, longer)
        ? TYPING_ERROR
        : 0;
  }

  /** One letter more, less, other, or two swapped. */
  private static boolean oneErrorApart(String shorter, String longer) {
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int left = longer.length() - start - end;
    return left <= 1
        || (left == 2
            && shorter.length() == longer.length()
            && shorter.charAt(start) == longer.charAt(start + 1)
            && shorter.charAt(start + 1) == longer.charAt(start));
  }
}
