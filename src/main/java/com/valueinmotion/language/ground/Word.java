package com.valueinmotion.language.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param text as it stands there
 * @param folded in lower case, with straight apostrophes
 * @param stem its stem
 * @param start where it begins
 * @param end where the text goes on
 */
record Word(String text, String folded, String stem, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*");

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      words.add(
          new Word(
              word, GroundingRules.folded(word), Stem.of(word), matcher.start(), matcher.end()));
    }
    return words;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  boolean hasLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a letter after the first is a capital: "ROI", "HubSpot". */
  boolean hasInnerCapital() {
    return text.substring(1).chars().anyMatch(Character::isUpperCase);
  }
}
