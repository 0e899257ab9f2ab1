package com.valueinmotion.desktop.today;

import java.util.List;

/**
 * The queue made ready for the screen, off the JavaFX thread.
 *
 * @param open what waits, the highest rank first
 * @param reviewed what was decided today and not taken back, the newest first
 * @param tally how the reviewed were decided
 * @param hasAccounts whether anything was imported
 * @param behind whether accounts were never run, or something was imported since
 */
public record LoadedToday(
    List<TodayRow> open,
    List<TodayRow> reviewed,
    ReviewTally tally,
    boolean hasAccounts,
    boolean behind) {
  public LoadedToday {
    open = List.copyOf(open);
    reviewed = List.copyOf(reviewed);
  }
}
