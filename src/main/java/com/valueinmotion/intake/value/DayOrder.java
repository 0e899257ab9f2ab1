package com.valueinmotion.intake.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a column writes days, where one cell alone cannot say. */
public enum DayOrder {
  /** Nobody knows: 03/11/2026 is refused. A spreadsheet's day number counts from 1900. */
  UNDECIDED("year-month-day"),
  DAY_FIRST("dd/mm"),
  MONTH_FIRST("mm/dd"),
  /** A spreadsheet's day numbers, as nearly all count them. */
  SERIAL_1900("day numbers from 1900"),
  /** A spreadsheet's day numbers, as old ones from a Mac count them. */
  SERIAL_1904("day numbers from 1904");

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "([0-9]{1,2})[/-]([0-9]{1,2})[/-](?:[0-9]{4}|[0-9]{2})(?:[ ,T].{0,30})?", Pattern.DOTALL);

  private static final int MONTHS = 12;

  private final String words;

  DayOrder(String words) {
    this.words = words;
  }

  /** As a person writes it: {@code dd/mm}. */
  public String words() {
    return words;
  }

  /** What a day that can be read in one way only tells of its column. */
  public static Optional<DayOrder> evidenceIn(String text) {
    Matcher parts = YEAR_LAST.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean firstIsDay = Integer.parseInt(parts.group(1)) > MONTHS;
    boolean secondIsDay = Integer.parseInt(parts.group(2)) > MONTHS;
    if (firstIsDay == secondIsDay) {
      return Optional.empty();
    }
    return Optional.of(firstIsDay ? DAY_FIRST : MONTH_FIRST);
  }

  /** Whether the text is one of two days: 03/11/2026, but not 05/05/2026. */
  public static boolean isOpen(String text) {
    Matcher parts = YEAR_LAST.matcher(text);
    return parts.matches()
        && Integer.parseInt(parts.group(1)) <= MONTHS
        && Integer.parseInt(parts.group(2)) <= MONTHS
        && Integer.parseInt(parts.group(1)) != Integer.parseInt(parts.group(2));
  }
}
