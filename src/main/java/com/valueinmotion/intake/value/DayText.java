package com.valueinmotion.intake.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day as exports write it: {@code 2026-11-03}, {@code 03.11.2026}, {@code Nov 3, 2026},
 * {@code 3/11/2026} where the column's order is known, a spreadsheet's day number, milliseconds or
 * seconds since 1970; any of the written ones with a time and zone, whose day is then the one that
 * is written.
 */
public final class DayText {
  /** How a refusal begins that a person's word on the order of day and month would lift. */
  public static final String ONE_OF_TWO = "it may be one of two days";

  private static final String TIME =
      "(?:[T ,]+(?:at )?(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
          + "(?: ?[AaPp]\\.?[Mm]\\.?)?"
          + " ?(?:[A-Z][A-Za-z]{0,4})?(?:[-+][0-9]{1,2}:?(?:[0-9]{2})?)?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);

  /** With dots the day comes first wherever dots are used. */
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4}|[0-9]{2})" + TIME);

  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})" + TIME);

  private static final Pattern MONTH_NAMED_LAST =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?, )?([0-9]{1,2})(?:st|nd|rd|th|\\.)?[- ](\\p{L}{3,9})\\.?,?[-"
              + " ]([0-9]{4})"
              + TIME);

  private static final Pattern MONTH_NAMED_FIRST =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?, )?(\\p{L}{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})"
              + TIME);

  private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,][0-9]+)?");
  private static final Pattern SINCE_1970 = Pattern.compile("[0-9]{13}|[0-9]{10}");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12));

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int THIS_CENTURY = 2000;

  private DayText() {}

  /** The day that is written, in a column of which nothing is known. */
  public static Parsed<LocalDate> parse(String text) {
    return parse(text, DayOrder.UNDECIDED);
  }

  /** The day that is written in a column of this order. */
  public static Parsed<LocalDate> parse(String text, DayOrder order) {
    String day = text.strip();
    if (isPlain(day)) {
      return day(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10));
    }
    if (day.length() > LONGEST) {
      return notADay();
    }
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher dotted = DOTTED.matcher(day);
    if (dotted.matches()) {
      return day(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher yearLast = YEAR_LAST.matcher(day);
    if (yearLast.matches()) {
      return yearLast(day, yearLast, order);
    }
    return named(day, MONTH_NAMED_LAST.matcher(day), MONTH_NAMED_FIRST.matcher(day), order);
  }

  private static Parsed<LocalDate> yearLast(String text, Matcher parts, DayOrder order) {
    DayOrder decided =
        switch (order) {
          case DAY_FIRST, MONTH_FIRST -> order;
          default ->
              DayOrder.isOpen(text)
                  ? order
                  : DayOrder.evidenceIn(text).orElse(DayOrder.DAY_FIRST); // 05/05: either way
        };
    return switch (decided) {
      case DAY_FIRST -> day(parts.group(3), parts.group(2), parts.group(1));
      case MONTH_FIRST -> day(parts.group(3), parts.group(1), parts.group(2));
      default ->
          new Parsed.Bad<>(
              ONE_OF_TWO + "; say whether the column is dd/mm or mm/dd, or write it as 2026-11-03");
    };
  }

  private static Parsed<LocalDate> named(String text, Matcher last, Matcher first, DayOrder order) {
    if (last.matches()) {
      return named(last.group(3), last.group(2), last.group(1));
    }
    if (first.matches()) {
      return named(first.group(3), first.group(1), first.group(2));
    }
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      LocalDate start = order == DayOrder.SERIAL_1904 ? OF_1904 : BEFORE_1900;
      return bounded(start.plusDays(Integer.parseInt(serial.group(1))));
    }
    if (SINCE_1970.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant at =
          text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return bounded(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
    return notADay();
  }

  private static Parsed<LocalDate> named(String year, String month, String dayOfMonth) {
    @Nullable Integer number = MONTHS.get(month.substring(0, 3).toLowerCase(Locale.ROOT));
    return number == null
        ? notADay()
        : day(Integer.parseInt(year), number, Integer.parseInt(dayOfMonth));
  }

  private static Parsed<LocalDate> day(String year, String month, String dayOfMonth) {
    int written = Integer.parseInt(year);
    return day(
        year.length() == 2 ? THIS_CENTURY + written : written,
        Integer.parseInt(month),
        Integer.parseInt(dayOfMonth));
  }

  private static Parsed<LocalDate> day(int year, int month, int dayOfMonth) {
    try {
      return bounded(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return new Parsed.Bad<>("there is no such day; write one such as 2026-11-03");
    }
  }

  private static Parsed<LocalDate> bounded(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
        ? new Parsed.Bad<>("the year must be between " + FIRST_YEAR + " and " + LAST_YEAR)
        : new Parsed.Good<>(day);
  }

  private static Parsed<LocalDate> notADay() {
    return new Parsed.Bad<>("write a day, such as 2026-11-03");
  }

  /** Ten characters, 2026-11-03: nearly all days that come, and millions of them. */
  private static boolean isPlain(String day) {
    if (day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = day.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String day, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + day.charAt(i) - '0';
    }
    return number;
  }
}
