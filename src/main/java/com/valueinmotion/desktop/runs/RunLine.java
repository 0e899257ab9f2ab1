package com.valueinmotion.desktop.runs;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.runtime.RunHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A run in the list.
 *
 * @param id its number
 * @param account whose run it is
 * @param name the account's name
 * @param word how it stands
 * @param when when it last changed: the time today, the day before that
 */
public record RunLine(long id, AccountId account, String name, RunWord word, String when) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  /**
   * @param today the day it is seen from
   */
  static RunLine of(RunDesk.Entry entry, ZoneId zone, LocalDate today) {
    RunHead run = entry.line().run();
    return new RunLine(
        run.id(),
        entry.line().account(),
        entry.line().name(),
        RunWord.of(run, entry.asks()),
        when(run.changedAt(), zone, today));
  }

  private static String when(Instant at, ZoneId zone, LocalDate today) {
    return (LocalDate.ofInstant(at, zone).equals(today) ? TIME : DAY).format(at.atZone(zone));
  }

  String spoken() {
    return "Run " + id + ", " + name + ", " + word.words() + ", " + when;
  }
}
