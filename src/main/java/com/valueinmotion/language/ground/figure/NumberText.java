package com.valueinmotion.language.ground.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number as people of several countries write it, or in words: "1,234.5", "1.234,5" and "1 234,5"
 * are one number; "1.234" may be two; "412k" and "forty-two" are numbers, too.
 */
final class NumberText {
  /** Digits with separators; a letter for thousands or millions may follow. */
  static final String DIGITS =
      "[-−+–]?\\d{1,3}(?:[.,  ’']\\d{3})+(?:[.,]\\d{1,2})?|[-−+–]?\\d+(?:[.,]\\d+)?";

  static final String SCALE = "(?:\\s?(?:k|K|m|M|bn|mn|thousand|million|billion))?";

  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("million", 6),
          Map.entry("bn", 9),
          Map.entry("billion", 9));

  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** A number in words, up to ninety-nine, a dozen, a hundred. */
  static final String WORDS =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
          + String.join("|", ONES.reversed())
          + "|a dozen|a hundred|a thousand)(?: hundred)?";

  private static final Map<String, BigDecimal> WHOLE =
      Map.of(
          "a", BigDecimal.ONE,
          "an", BigDecimal.ONE,
          "a couple of", BigDecimal.TWO,
          "a dozen", BigDecimal.valueOf(12),
          "a hundred", BigDecimal.valueOf(100),
          "one hundred", BigDecimal.valueOf(100),
          "a thousand", BigDecimal.valueOf(1000));

  private NumberText() {}

  /** What was read: the values it may mean, and what its last digit is worth. */
  record Read(List<BigDecimal> values, BigDecimal grain) {}

  /** Digits, with "k" or "million" behind them or without. */
  static Read read(String text) {
    String scale = text.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    int power = SCALES.getOrDefault(scale, 0);
    boolean negative = text.startsWith("-") || text.startsWith("−") || text.startsWith("–");
    String digits = text.replaceAll("[^\\d.,  ’']", "").strip().replaceAll("[  ’']", "");
    List<BigDecimal> values = new ArrayList<>();
    int decimals = 0;
    for (String plain : readings(digits)) {
      BigDecimal value = new BigDecimal(plain).scaleByPowerOfTen(power);
      values.add(negative ? value.negate() : value);
      int dot = plain.indexOf('.');
      decimals = Math.max(decimals, dot < 0 ? 0 : plain.length() - dot - 1);
    }
    boolean ambiguous = values.size() > 1;
    int grain = power - (ambiguous ? 0 : decimals);
    return new Read(values, BigDecimal.ONE.scaleByPowerOfTen(grain));
  }

  /** "1.234" may be 1234 or 1.234; "1.234,5" and "12.5" are plain. */
  private static List<String> readings(String digits) {
    int dot = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (dot < 0 && comma < 0) {
      return List.of(digits);
    }
    if (dot >= 0 && comma >= 0) {
      return dot > comma
          ? List.of(digits.replace(",", ""))
          : List.of(digits.replace(".", "").replace(',', '.'));
    }
    char mark = dot >= 0 ? '.' : ',';
    int last = Math.max(dot, comma);
    boolean several = digits.indexOf(mark) != last;
    boolean threes = digits.length() - last - 1 == 3 && !digits.startsWith("0");
    String without = digits.replace(String.valueOf(mark), "");
    return several
        ? List.of(without)
        : threes ? List.of(without, digits.replace(mark, '.')) : List.of(digits.replace(mark, '.'));
  }

  /** A number in words; null where it is none. */
  static @Nullable BigDecimal words(String text) {
    String folded = text.toLowerCase(Locale.ROOT).strip();
    BigDecimal whole = WHOLE.get(folded);
    if (whole != null) {
      return whole;
    }
    if (folded.endsWith(" hundred")) {
      BigDecimal hundreds = words(folded.substring(0, folded.length() - " hundred".length()));
      return hundreds == null ? null : hundreds.movePointRight(2);
    }
    int sum = 0;
    for (String part : folded.split("[- ]", -1)) {
      int one = ONES.indexOf(part);
      int ten = TENS.indexOf(part);
      if (one < 0 && ten < 0) {
        return null;
      }
      sum += one >= 0 ? one : (ten + 2) * 10;
    }
    return BigDecimal.valueOf(sum);
  }
}
