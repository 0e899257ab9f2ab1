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
  private static final double NUMBER = 0.5;
  private static final int SHORT = 3;
  private static final int LONG_ENOUGH_FOR_ERRORS = 5;

  private final Map<String, Double> weights = new HashMap<>();

  /**
   * @param phrases by thing; a word that is used of many things says little
   */
  Likeness(Iterable<List<Words>> phrases) {
    Map<String, Integer> things = new HashMap<>();
    for (List<Words> names : phrases) {
      Set<String> words = new HashSet<>();
      names.forEach(name -> words.addAll(name.main()));
      words.forEach(word -> things.merge(word, 1, Integer::sum));
    }
    things.forEach((word, many) -> weights.put(word, weight(word, many)));
  }

  private static double weight(String word, int things) {
    boolean number = Character.isDigit(word.charAt(0));
    return (number ? NUMBER : 1) / (1 + Math.log(things));
  }

  private double weight(String word) {
    return weights.getOrDefault(word, weight(word, 1));
  }

  /** A header to be compared with many phrases: which words of any are like which of its own. */
  Header header(Words words) {
    Map<String, Map<String, Double>> like = new HashMap<>();
    for (String own : words.main()) {
      Map<String, Double> others = new HashMap<>();
      for (String other : weights.keySet()) {
        double alike = own.equals(other) ? 1 : alike(own, other);
        if (alike > 0) {
          others.put(other, alike);
        }
      }
      like.put(own, others);
    }
    return new Header(like, words.aside());
  }

  /**
   * A header.
   *
   * @param like by its words, the words of phrases that are like them, and how much
   * @param aside its words in brackets
   */
  record Header(Map<String, Map<String, Double>> like, Set<String> aside) {}

  /** 0 for nothing in common, 1 for the same words. */
  double of(Header header, Words phrase) {
    double sum = 0;
    double common = 0;
    for (String word : phrase.main()) {
      double best = 0;
      for (Map<String, Double> like : header.like().values()) {
        best = Math.max(best, like.getOrDefault(word, 0.0));
      }
      sum += weight(word);
      common += weight(word) * best;
    }
    if (common == 0) {
      return 0;
    }
    for (Map.Entry<String, Map<String, Double>> own : header.like().entrySet()) {
      double best = 0;
      for (String word : phrase.main()) {
        best = Math.max(best, own.getValue().getOrDefault(word, 0.0));
      }
      sum += weight(own.getKey());
      common += weight(own.getKey()) * best;
    }
    for (String word : header.aside()) {
      common += phrase.main().contains(word) ? ASIDE * weight(word) : 0;
    }
    return Math.min(1, common / sum);
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
