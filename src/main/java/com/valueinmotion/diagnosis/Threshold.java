package com.valueinmotion.diagnosis;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that a value crosses, such as {@code <50} or {@code >=120}.
 *
 * @param higherIsWorse whether greater values lie past it
 * @param inclusive whether the threshold itself is already past it
 * @param at the threshold
 */
record Threshold(boolean higherIsWorse, boolean inclusive, BigDecimal at) {
  private static final Pattern FORM = Pattern.compile("([<>])(=?)(-?\\d+(?:\\.\\d+)?)");

  static Threshold parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no threshold: write <50, <=65, >70 or >=120");
    }
    return new Threshold(
        form.group(1).equals(">"), !form.group(2).isEmpty(), new BigDecimal(form.group(3)));
  }

  boolean isPast(BigDecimal value) {
    int side = value.compareTo(at) * (higherIsWorse ? 1 : -1);
    return inclusive ? side >= 0 : side > 0;
  }

  /** The good side: "50 or more", "under 30%", "above 65", "at most 21 d". */
  String targetText(Unit unit) {
    String value = unit.text(at);
    if (higherIsWorse) {
      return (inclusive ? "under " : "at most ") + value;
    }
    return inclusive ? "above " + value : value + " or more";
  }

  /** "below 50", "from 120", "above 70", "up to 8". */
  String text(Unit unit) {
    String word =
        higherIsWorse ? (inclusive ? "from " : "above ") : (inclusive ? "up to " : "below ");
    return word + unit.text(at);
  }
}
