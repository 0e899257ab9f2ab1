package com.valueinmotion.agent.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days in words.
 *
 * @param today the year that goes without saying is that of this day
 */
record Days(LocalDate today) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** "18 November" in this year, else "18 February 2027". */
  String of(LocalDate day) {
    return (day.getYear() == today.getYear() ? SHORT : DAY).format(day);
  }

  /** "in 38 days", "today", "1 day ago". */
  String far(LocalDate day) {
    long days = day.toEpochDay() - today.toEpochDay();
    String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    return days < 0 ? count + " ago" : days == 0 ? "today" : "in " + count;
  }
}
