package com.valueinmotion.language.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that are looked for in a text: whole words, * for the rest of one, … for up to six. */
final class Words {
  private static final String LETTER = "[\\p{L}\\p{N}]";

  private final Pattern pattern;

  private Words(Pattern pattern) {
    this.pattern = pattern;
  }

  static Words of(List<String> phrases) {
    String any = phrases.stream().map(Words::pattern).collect(Collectors.joining("|"));
    return new Words(
        Pattern.compile(
            phrases.isEmpty() ? "(?!)" : any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String pattern(String phrase) {
    String words =
        Arrays.stream(phrase.split(" ", -1)).map(Words::word).collect(Collectors.joining("\\s+"));
    String inner = words.replace("\\s+…\\s+", "\\s+(?:\\S+\\s+){0,6}?");
    // "n't" ends a word rather than being one.
    String before = phrase.startsWith("n'") ? "" : "(?<!" + LETTER + ")";
    return before + "(?:" + inner + ")(?!" + LETTER + ")";
  }

  private static String word(String word) {
    if (word.equals("…")) {
      return word;
    }
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}'-]*"
        : Pattern.quote(word);
  }

  boolean in(String text) {
    return all(text).findAny().isPresent();
  }

  /** Where they stand. */
  Stream<MatchResult> all(String text) {
    return pattern.matcher(straight(text)).results();
  }

  /** The text with blanks in their place. */
  String without(String text) {
    return pattern.matcher(straight(text)).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** Apostrophes are written in two ways. */
  private static String straight(String text) {
    return text.replace('’', '\'').replace('‘', '\'');
  }
}
