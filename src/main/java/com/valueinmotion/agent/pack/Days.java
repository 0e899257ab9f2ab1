package com.valueinmotion.agent.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Days() {}

  /** "18 November 2026". */
  static String of(LocalDate day) {
    return DAY.format(day);
  }
}
