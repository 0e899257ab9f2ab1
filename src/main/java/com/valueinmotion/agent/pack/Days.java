package com.valueinmotion.agent.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  /** "18 November" in this year, else "18 February 2027". */
  static String of(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? SHORT : DAY).format(day);
  }
}
