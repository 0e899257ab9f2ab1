package com.valueinmotion.language.ground.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text: of "Halden’s 2nd", {@code Halden’s} and {@code 2nd}.
 *
 * @param text as it stands there
 * @param folded in lower case, with straight apostrophes
 * @param stem its stem
 * @param start where it begins
 * @param end where the text goes on
 */
public record Word(String text, String folded, String stem, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*");

  /** In the order of the text. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      words.add(new Word(word, fold(word), Stem.of(word), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** In lower case, with straight apostrophes: so texts are compared. */
  public static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  public boolean hasLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a letter after the first is a capital: "ROI", "HubSpot". */
  public boolean hasInnerCapital() {
    return text.substring(1).chars().anyMatch(Character::isUpperCase);
  }
}
