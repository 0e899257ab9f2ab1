package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What does not change while an account is watched.
 *
 * @param today the last day; any day of a year, so that every season is seen from
 * @param seats paid seats
 * @param activeShare of the seats in use while all is well, 0–1
 * @param arr yearly price
 * @param renewal within the coming year
 * @param noticeDays null where no file says
 * @param lateWeeks by how many weeks its weekly rows and tickets come late
 */
record Profile(
    String id,
    String name,
    LocalDate today,
    int seats,
    double activeShare,
    Money arr,
    LocalDate renewal,
    @Nullable Integer noticeDays,
    int lateWeeks) {
  static final int WEEKS = 26;

  static Profile draw(int number, LocalDate today, Chance chance) {
    int seats = (int) Math.round(Math.exp(chance.uniform(Math.log(10), Math.log(800))));
    int[] notices = {30, 60, 90};
    return new Profile(
        "G-" + (1000 + number),
        "Generated " + number + " Ltd",
        today,
        seats,
        chance.uniform(0.75, 0.95),
        new Money(seats * 100L * chance.between(400, 1200), "EUR"),
        today.plusDays(chance.between(1, 365)),
        chance.probably(0.2) ? null : notices[chance.between(0, 2)],
        chance.probably(0.7) ? 0 : chance.between(1, 2));
  }

  /** The Monday of the first of the watched weeks; the last is the newest that is over. */
  LocalDate firstMonday() {
    LocalDate monday = today.with(DayOfWeek.MONDAY);
    boolean over = today.getDayOfWeek() == DayOfWeek.SUNDAY;
    return monday.minusWeeks(over ? WEEKS - 1 : WEEKS);
  }

  /** The day on which something of that day is known here. */
  LocalDate knownOn(LocalDate day) {
    return day.plusWeeks(lateWeeks);
  }

  static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }
}
