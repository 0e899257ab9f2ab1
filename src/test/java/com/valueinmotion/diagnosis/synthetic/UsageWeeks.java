package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weekly core actions and active users: a level that grows a little, fewer in the holidays, counts
 * that scatter more than Poisson's, and from the onset on a fall where use is breaking.
 */
final class UsageWeeks {
  /** Easter Mondays of the years that can be seen. */
  private static final List<LocalDate> EASTER =
      List.of(LocalDate.of(2025, 4, 21), LocalDate.of(2026, 4, 6));

  private final Profile profile;
  private final Condition condition;
  private final Chance chance;
  private final double actionsPerUser;
  private final double growth;
  private final double summer;
  private final double christmas;
  private final double easter;
  private final double weather;
  private final double dispersion;

  UsageWeeks(Profile profile, Condition condition, Chance chance) {
    this.profile = profile;
    this.condition = condition;
    this.chance = chance;
    this.actionsPerUser = chance.uniform(1.5, 8);
    this.growth = chance.gaussian(0.002, 0.003);
    this.summer = chance.uniform(0, 0.3);
    this.christmas = chance.uniform(0.1, 0.7);
    this.easter = chance.uniform(0, 0.15);
    this.weather = chance.uniform(0.04, 0.12);
    this.dispersion = chance.uniform(1.2, 2.5);
  }

  /** The share of the seats that somebody uses: low from the beginning where adoption is broken. */
  static double activeShare(Profile profile, Condition condition) {
    double idle = 1 - profile.activeShare();
    return 1 - Condition.measured(condition.of(Phase.ADOPTION), idle, 0.5, 1);
  }

  List<Known<Values>> rows() {
    List<Known<Values>> rows = new ArrayList<>();
    for (int week = 0; week < Profile.WEEKS; week++) {
      LocalDate monday = profile.firstMonday().plusWeeks(week);
      double active = activeShare(profile, condition);
      double present = (1 - holiday(monday)) * (1 - fall(week));
      double actions =
          profile.seats()
              * active
              * actionsPerUser
              * Math.pow(1 + growth, week)
              * present
              * Math.exp(chance.gaussian(0, weather));
      double share = Math.clamp(active * Math.sqrt(present), 0.0, 0.99);
      double spread = Math.sqrt(profile.seats() * share * (1 - share));
      long users = Math.round(chance.gaussian(profile.seats() * share, spread));
      Map<String, Datum> cells = new TreeMap<>();
      cells.put("weekly_active_users", Datum.Quantity.of(Math.clamp(users, 0, profile.seats())));
      cells.put(
          "weekly_core_actions", Datum.Quantity.of(chance.overdispersed(actions, dispersion)));
      rows.add(
          new Known<>(profile.knownOn(monday.plusWeeks(1)), new Values("usage", monday, cells)));
    }
    return rows;
  }

  /** The share that is missing since the onset, reached within two weeks. */
  private double fall(int week) {
    int since = week - (Profile.WEEKS - condition.weeks());
    double whole = Condition.measured(condition.of(Phase.USAGE), 0, 0.30, 0.95);
    return since < 0 ? 0 : since == 0 ? whole / 2 : whole;
  }

  /** The share of the people who are away. */
  private double holiday(LocalDate monday) {
    LocalDate sunday = monday.plusDays(6);
    boolean endOfYear =
        (monday.getMonth() == Month.DECEMBER && sunday.isAfter(monday.withDayOfMonth(24)))
            || (sunday.getMonth() == Month.JANUARY && sunday.getDayOfMonth() <= 6);
    if (endOfYear) {
      return christmas;
    }
    if (EASTER.stream().anyMatch(day -> !day.isBefore(monday) && !day.isAfter(sunday))) {
      return easter;
    }
    // deepest in the second week of August, none before July and after the middle of September
    double fromPeak = Math.abs(monday.getDayOfYear() - 222) / 40.0;
    return fromPeak < 1 ? summer * (1 - fromPeak * fromPeak) : 0;
  }
}
