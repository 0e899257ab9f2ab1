package com.valueinmotion.intake.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** A spreadsheet's days and times, which are numbers: days since an epoch, and parts of a day. */
final class Serial {
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

  /** From March 1900 on: spreadsheets have a 29 February 1900, which never was. */
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

  private static final int LEAP_DAY_THAT_WAS_NOT = 60;
  private static final int LAST = 2_958_465; // 9999-12-31
  private static final int SECONDS = 86_400;

  private Serial() {}

  /** {@code 2026-11-03} or {@code 2026-11-03 14:30:00}; the plain number where it is no day. */
  static String day(BigDecimal number, boolean from1904) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return number.toPlainString();
    }
    int day = number.intValue();
    int seconds = seconds(number.subtract(BigDecimal.valueOf(day)));
    if (seconds == SECONDS) {
      day++;
      seconds = 0;
    }
    String date = from1904 ? OF_1904.plusDays(day).toString() : since1900(day);
    return seconds == 0 ? date : date + " " + clock(seconds);
  }

  /** {@code 36:30:00}: hours go on beyond a day. */
  static String time(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return number.toPlainString();
    }
    int day = number.intValue();
    int seconds = seconds(number.subtract(BigDecimal.valueOf(day)));
    return "%d:%02d:%02d".formatted(day * 24L + seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String since1900(int day) {
    if (day == LEAP_DAY_THAT_WAS_NOT) {
      return "1900-02-29";
    }
    if (day == 0) {
      return "1900-01-00"; // as a spreadsheet shows it: nobody's day
    }
    return BEFORE_1900.plusDays(day < LEAP_DAY_THAT_WAS_NOT ? day + 1 : day).toString();
  }

  private static int seconds(BigDecimal ofDay) {
    return ofDay
        .multiply(BigDecimal.valueOf(SECONDS))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static String clock(int seconds) {
    LocalTime time = LocalTime.ofSecondOfDay(seconds);
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
