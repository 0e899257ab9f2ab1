package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates accounts with half a year of every kind of row: weekly use, tickets, people, invoices,
 * deals, the account itself and a health sheet each month. Healthy ones are noisy and never sick;
 * in the others one planted break shows, red, in at least one thing of its phase, and less and less
 * downstream.
 */
public final class Accounts {
  private static final int MONTHS = 6;

  /** Shows in people, invoices, seats, weeks and tickets rather than in the sheet. */
  private static final String EXECUTIVES_OUT_OF_TOUCH = "executives out of touch";

  private static final String SPONSOR_LEFT = "sponsor left";
  private static final String UNPAID_INVOICE = "unpaid invoice";

  /** Phases whose break shows in rows whatever the sheet says. */
  private static final Set<Phase> SHOWN_BY_ROWS = Set.of(Phase.ADOPTION, Phase.USAGE, Phase.IMPACT);

  private Accounts() {}

  /** A healthy account, seen from any day of 2026. */
  public static GeneratedAccount healthy(int number) {
    Chance chance = new Chance(1_000_000, number);
    return account(number, anyDay(chance), Condition.healthy(), chance);
  }

  /** An account with a planted break, seen from any day of 2026. */
  public static GeneratedAccount broken(int number) {
    Chance chance = new Chance(2_000_000, number);
    return account(number, anyDay(chance), Condition.breaking(chance), chance);
  }

  /** Healthy or broken, seen from that day. */
  public static GeneratedAccount mixed(int number, LocalDate today) {
    Chance chance = new Chance(3_000_000, number);
    Condition condition = chance.probably(0.3) ? Condition.healthy() : Condition.breaking(chance);
    return account(number, today, condition, chance);
  }

  private static LocalDate anyDay(Chance chance) {
    return LocalDate.of(2026, 1, 1).plusDays(chance.between(0, 364));
  }

  private static GeneratedAccount account(
      int number, LocalDate today, Condition condition, Chance chance) {
    Profile profile = Profile.draw(number, today, chance);
    Set<String> shows = shows(condition, chance);
    List<LocalDate> months = months(today, chance.between(0, 29));
    List<Known<Values>> values = new ArrayList<>(accountRows(profile, condition, months, chance));
    values.addAll(new UsageWeeks(profile, condition, chance).rows());
    values.addAll(new HealthSheet(condition, shows, chance).rows(months, today));
    List<Known<Entry>> entries = new ArrayList<>(new Tickets(profile, condition, chance).rows());
    entries.addAll(
        new People(
                profile,
                condition,
                shows.contains(EXECUTIVES_OUT_OF_TOUCH),
                shows.contains(SPONSOR_LEFT),
                chance)
            .rows(months));
    entries.addAll(new Invoices(profile, chance).rows(condition, shows.contains(UNPAID_INVOICE)));
    entries.addAll(new Deals(profile, condition, chance).rows());
    return new GeneratedAccount(profile.id(), profile.name(), condition, today, values, entries);
  }

  /** The days of the monthly lists, the oldest first; the newest is up to a month old. */
  private static List<LocalDate> months(LocalDate today, int age) {
    List<LocalDate> days = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      days.add(Profile.workday(today.minusDays(age).minusDays(30L * back)));
    }
    return days;
  }

  /**
   * What shows how bad its phase is: about half of what can, and in the phase of the break at least
   * one thing that is red. Seats, weekly use and open escalations show always.
   */
  private static Set<String> shows(Condition condition, Chance chance) {
    Set<String> shows = new HashSet<>();
    for (Phase phase : Phase.FLOW) {
      List<String> telling = new ArrayList<>(HealthSheet.telling(phase));
      if (phase == Phase.EXECUTIVE_VALIDATION) {
        telling.add(EXECUTIVES_OUT_OF_TOUCH);
        telling.add(SPONSOR_LEFT);
      }
      if (phase == Phase.REINVESTMENT) {
        telling.add(UNPAID_INVOICE);
      }
      if (condition.of(phase) > 0) {
        telling.stream().filter(t -> chance.probably(0.5)).forEach(shows::add);
      }
      if (condition.isBreak(phase) && !SHOWN_BY_ROWS.contains(phase)) {
        shows.add(chance.pick(telling));
      }
    }
    return shows;
  }

  private static List<Known<Values>> accountRows(
      Profile profile, Condition condition, List<LocalDate> months, Chance chance) {
    List<Known<Values>> rows = new ArrayList<>();
    double active = profile.seats() * UsageWeeks.activeShare(profile, condition);
    for (LocalDate day : months) {
      long users = Math.round(active * Math.exp(chance.gaussian(0, 0.03)));
      Map<String, Datum> cells = new TreeMap<>();
      cells.put("name", new Datum.Words(profile.name()));
      cells.put("arr", new Datum.Cash(profile.arr()));
      cells.put("licenses", Datum.Quantity.of(profile.seats()));
      cells.put("active_users", Datum.Quantity.of(Math.clamp(users, 0, profile.seats())));
      cells.put("renewal_date", new Datum.Day(profile.renewal()));
      if (profile.noticeDays() != null) {
        cells.put("notice_days", Datum.Quantity.of(profile.noticeDays()));
      }
      rows.add(new Known<>(day, new Values("accounts", day, cells)));
    }
    return rows;
  }
}
