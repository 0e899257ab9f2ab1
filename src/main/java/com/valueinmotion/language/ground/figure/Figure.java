package com.valueinmotion.language.ground.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure in a text: a number, an amount, a share, a day, a time that passes. Of "about €412k by
 * 30 March" there are two: an amount of 412,000 EUR, to the thousand and said to be rough, and a
 * day that may be of this year, the last or the next.
 *
 * @param start where it begins in the text
 * @param end where the text goes on after it
 * @param values what it may mean: "1.234" is two numbers
 * @param grain what the last digit shown is worth: 1000 for "412k"
 * @param unit what is counted, the currency, or the measure of time; empty where none is said
 * @param days first and last day it may mean, for days and spans of them
 * @param about whether it says "about"
 * @param word whether it is written in words
 */
public record Figure(
    Kind kind,
    int start,
    int end,
    List<BigDecimal> values,
    BigDecimal grain,
    String unit,
    List<Span> days,
    boolean about,
    boolean word) {
  /** What sort of figure it is. */
  public enum Kind {
    NUMBER,
    PERCENT,
    MONEY,
    DURATION,
    /** 0–1, from "a third". */
    SHARE,
    /** From "twice", "3 times". */
    TIMES,
    DAY,
    PERIOD,
    WEEKDAY,
    CLOCK
  }

  /** Days from–to, both counted. */
  public record Span(LocalDate from, LocalDate to) {
    public boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  static Figure of(Kind kind, int start, int end, BigDecimal value, String unit) {
    return new Figure(
        kind, start, end, List.of(value), BigDecimal.ONE, unit, List.of(), false, false);
  }

  static Figure days(Kind kind, int start, int end, List<Span> days) {
    return new Figure(kind, start, end, List.of(), BigDecimal.ONE, "", days, false, false);
  }

  /** The same, of another unit. */
  public Figure with(String otherUnit) {
    return new Figure(kind, start, end, values, grain, otherUnit, days, about, word);
  }

  Figure roughly() {
    return new Figure(kind, start, end, values, grain, unit, days, true, word);
  }

  Figure inWords() {
    return new Figure(kind, start, end, values, grain, unit, days, about, true);
  }

  /** The first that it may mean; only where {@link #hasValue}. */
  public BigDecimal value() {
    return values.getFirst();
  }

  /** Whether it has a value: days and spans have none. */
  public boolean hasValue() {
    return !values.isEmpty();
  }

  /** Whether it measures something: a number, a percentage or a time that passes. */
  public boolean isMeasure() {
    return kind == Kind.NUMBER || kind == Kind.PERCENT || kind == Kind.DURATION;
  }

  /** Whether it says when, not how much. */
  public boolean isWhen() {
    return switch (kind) {
      case DAY, PERIOD, WEEKDAY, CLOCK -> true;
      default -> false;
    };
  }
}
