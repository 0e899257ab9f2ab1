package com.valueinmotion.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day: {@code 2026-11-03}, {@code 2026/11/03}, or either with a time and zone, whose day
 * is then the one that is written. Day and month in another order are refused: 03/11 is two days.
 */
public final class DayText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})"
              + "(?:[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
              + " ?(?:Z|UTC|GMT|[-+][0-9]{2}:?[0-9]{2})?)?");

  /** With dots the day comes first wherever dots are used. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?: ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?");

  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-](?:[0-9]{4}|[0-9]{2})(?:[ ,T].*)?");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:[.,][0-9]+)?");
  private static final int LONGEST = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private DayText() {}

  /** The day that is written. */
  public static Parsed<LocalDate> parse(String text) {
    String day = text.strip();
    if (day.length() > LONGEST) {
      return new Parsed.Bad<>("write a day, such as 2026-11-03");
    }
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    if (yearFirst.matches()) {
      return calendarDay(
          yearFirst.group(1), yearFirst.group(3), yearFirst.group(4), yearFirst.group(5));
    }
    Matcher dotted = DOTTED.matcher(day);
    if (dotted.matches()) {
      return calendarDay(dotted.group(3), dotted.group(2), dotted.group(1), dotted.group(4));
    }
    Matcher yearLast = YEAR_LAST.matcher(day);
    if (yearLast.matches()) {
      boolean either =
          Integer.parseInt(yearLast.group(1)) <= 12 && Integer.parseInt(yearLast.group(2)) <= 12;
      return new Parsed.Bad<>(
          (either ? "it may be one of two days; " : "")
              + "write the day as year-month-day, such as 2026-11-03");
    }
    if (SERIAL.matcher(day).matches()) {
      return new Parsed.Bad<>(
          "it looks like a spreadsheet's day number; format the column as a date,"
              + " such as 2026-11-03");
    }
    return new Parsed.Bad<>("write a day, such as 2026-11-03");
  }

  private static Parsed<LocalDate> calendarDay(
      String yearText, String month, String dayOfMonth, @Nullable String time) {
    try {
      if (time != null) {
        LocalTime.parse(time);
      }
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(yearText), Integer.parseInt(month), Integer.parseInt(dayOfMonth));
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? new Parsed.Bad<>("the year must be between " + FIRST_YEAR + " and " + LAST_YEAR)
          : new Parsed.Good<>(day);
    } catch (DateTimeException e) {
      return new Parsed.Bad<>("there is no such day; write one such as 2026-11-03");
    }
  }
}
