package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Support tickets: rates by size that scatter more than Poisson's, targets of 1, 3, 7 and 14 days,
 * some late, some reopened, the odd escalation that gets closed, satisfaction for a third of them.
 * Where impact breaks, two or more escalations are open; and of a burst of tickets, slow answers
 * and displeasure each shows as often as not.
 */
final class Tickets {
  private static final int[] TARGET_DAYS = {0, 1, 3, 7, 14};
  private static final int BURST_DAYS = 28;

  private final Profile profile;
  private final Condition condition;
  private final Chance chance;
  private final double badness;
  private final boolean burst;
  private final boolean slow;
  private final boolean displeased;
  private final List<Known<Entry>> rows = new ArrayList<>();
  private int number;

  Tickets(Profile profile, Condition condition, Chance chance) {
    this.profile = profile;
    this.condition = condition;
    this.chance = chance;
    this.badness = condition.of(Phase.IMPACT);
    this.burst = chance.probably(0.5);
    this.slow = chance.probably(0.5);
    this.displeased = chance.probably(0.5);
  }

  List<Known<Entry>> rows() {
    double perWeek = profile.seats() * chance.uniform(0.004, 0.02);
    double dispersion = chance.uniform(1.2, 2);
    for (int week = 0; week <= Profile.WEEKS; week++) {
      LocalDate monday = profile.firstMonday().plusWeeks(week);
      boolean rush = burst && monday.isAfter(profile.today().minusDays(BURST_DAYS + 3));
      double rate = perWeek * (rush ? 1 + 5 * badness : 1);
      for (int n = chance.overdispersed(rate, dispersion); n > 0; n--) {
        ticket(monday.plusDays(chance.between(0, 4)));
      }
    }
    int open = badness >= Condition.RED ? chance.between(2, 4) : badness >= 0.4 ? 1 : 0;
    for (int n = 0; n < open; n++) {
      LocalDate opened =
          profile.today().minusDays(chance.between(3, 9)).minusWeeks(profile.lateWeeks());
      add(Profile.workday(opened), chance.between(1, 2), null, true, false, null);
    }
    return rows;
  }

  private void ticket(LocalDate opened) {
    if (opened.isAfter(profile.today())) {
      return;
    }
    boolean since = !opened.isBefore(profile.today().minusWeeks(condition.weeks()));
    double felt = since ? badness : 0;
    int roll = chance.between(1, 100);
    int priority = roll <= 3 ? 1 : roll <= 20 ? 2 : roll <= 75 ? 3 : 4;
    double took = 0.45 * Math.exp(chance.gaussian(0, 0.6)) * (slow ? 1 + 4 * felt : 1);
    LocalDate closed = opened.plusDays(Math.round(TARGET_DAYS[priority] * took));
    boolean done = !closed.isAfter(profile.today());
    boolean unhappy = chance.probably(0.07 + (displeased ? 0.8 * felt : 0));
    long satisfaction = Math.round(unhappy ? chance.gaussian(45, 15) : chance.gaussian(92, 6));
    add(
        opened,
        priority,
        done ? closed : null,
        chance.probably(0.015),
        chance.probably(0.04 + (displeased ? 0.4 * felt : 0)),
        done && chance.probably(0.33) ? Math.clamp(satisfaction, 0, 100) : null);
  }

  /** Known open first, and closed once it was. */
  private void add(
      LocalDate opened,
      int priority,
      @Nullable LocalDate closed,
      boolean escalated,
      boolean reopened,
      @Nullable Integer satisfaction) {
    String key = profile.id() + "-T" + ++number;
    Source source = Source.of("tickets.csv", number + 1, "ticket_id");
    String level = "P" + priority;
    rows.add(
        new Known<>(
            profile.knownOn(opened),
            new Entry.Ticket(
                key, source, opened, "Question", level, null, escalated, false, null)));
    if (closed != null) {
      rows.add(
          new Known<>(
              profile.knownOn(closed),
              new Entry.Ticket(
                  key,
                  source,
                  opened,
                  "Question",
                  level,
                  closed,
                  escalated,
                  reopened,
                  satisfaction)));
    }
  }
}
