package com.valueinmotion.desktop.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day is away, in words. */
public final class DayText {
  private DayText() {}

  /** "38 days", "1 day", "today", "3 days ago". */
  public static String distance(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    return days == 0 ? "today" : days > 0 ? count(days) : count(-days) + " ago";
  }

  /** "today", "1 day ago", "38 days ago". */
  public static String ago(long days) {
    return days == 0 ? "today" : count(days) + " ago";
  }

  /** "today", "1 day old", "38 days old". */
  public static String age(long days) {
    return days == 0 ? "today" : count(days) + " old";
  }

  /** "today", "38 d": where there is little room. */
  public static String brief(long days) {
    return days == 0 ? "today" : days + " d";
  }

  /** "1 day", "38 days". */
  public static String count(long days) {
    return days + (days == 1 ? " day" : " days");
  }
}
