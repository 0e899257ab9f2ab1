package com.valueinmotion.benchmark;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of which everything is known, and not all of it good: half a year of weekly usage that
 * fell four weeks ago, a health sheet a month with every signal, tickets, people, invoices, deals.
 */
final class WellKnownAccount {
  static final int WEEKS = 26;
  static final int SHEETS = 6;
  static final int TICKETS = 50;
  static final int CONTACTS = 5;
  static final int INVOICES = 6;
  static final int OPPORTUNITIES = 4;

  private static final LocalDate TODAY = Histories.TODAY;

  /** Each signal as the first and as the last health sheet states it. */
  private static final String SIGNALS =
      """
      icp_score                   72 72
      business_goal_recorded      yes yes
      deal_complexity             60 55
      outcomes_defined            2 2
      days_since_outcome_review   20 95
      workflow_integrated         no no
      workflows_live_pct          20 35
      sync_failure_age_days       0 3
      time_to_value_ratio         1.1 1.6
      users_trained_pct           40 66
      admin_inactive_days         2 16
      milestone_overdue_days      0 21
      seats_activated_pct         70 58
      shelfware_pct               30 44
      modules_used_pct            62 50
      teams_below_line_pct        20 60
      usage_gini                  0.52 0.71
      usage_30d                   61 28
      usage_trend_pct             3 -31
      usage_cusum                 0 4.5
      days_since_core_action      1 9
      power_users_lost_pct        0 33
      usage_robust_cv             0.24 0.61
      ticket_spike_p              0.6 0.03
      open_escalations            0 2
      resolution_sla_ratio        0.8 1.3
      reopened_tickets_pct        6 18
      csat_pct                    91 74
      roi_score                   66 44
      outcome_realised_pct        82 58
      days_since_value_proof      30 180
      cost_per_active_user_ratio  1.1 1.9
      next_use_cases              2 1
      seats_change_pct            0 -6
      exec_engagement             yes no
      days_since_exec_touch       14 80
      sponsor_left                no no
      active_stakeholders         5 3
      decision_maker_nps          9 7
      renewal_steps_overdue       0 1
      invoice_overdue_days        0 18
      renewal_flag                none budget_cut
      """;

  private WellKnownAccount() {}

  static AccountHistory history() {
    Histories known = new Histories();
    contract(known);
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      healthSheet(known, sheet);
    }
    for (int week = 0; week < WEEKS; week++) {
      week(known, week);
    }
    people(known);
    deals(known);
    for (int at = 0; at < INVOICES; at++) {
      known.with(invoice(at));
    }
    for (int at = 0; at < TICKETS; at++) {
      known.with(ticket(at));
    }
    return known.build();
  }

  private static void contract(Histories known) {
    Datum arr = new Datum.Cash(Money.of(new BigDecimal("180000"), "EUR"));
    known
        .with(AccountField.NAME.id(), new Datum.Words("Northwind Traders"), 400)
        .with(AccountField.OWNER.id(), new Datum.Words("Anna"), 400)
        .with(AccountField.SEGMENT.id(), new Datum.Words("Mid-market"), 400)
        .with(AccountField.INDUSTRY.id(), new Datum.Words("Logistics"), 400)
        .with(AccountField.WEBSITE.id(), new Datum.Words("northwind.example"), 400)
        .with(AccountField.ARR.id(), arr, 300)
        .with(AccountField.SEATS.id(), "120", 300)
        .with(AccountField.RENEWAL_DATE.id(), new Datum.Day(TODAY.plusDays(110)), 300)
        .with(AccountField.NOTICE_DAYS.id(), "60", 300);
  }

  /** Sheet 0 is the oldest, the last is two days old. */
  private static void healthSheet(Histories known, int sheet) {
    int daysAgo = 2 + 30 * (SHEETS - 1 - sheet);
    SIGNALS
        .lines()
        .map(line -> line.split("\\s+", -1))
        .forEach(signal -> known.with(signal[0], stated(signal[1], signal[2], sheet), daysAgo));
    known.with(AccountField.ACTIVE_USERS.id(), Datum.Quantity.of(88 - 4L * sheet), daysAgo);
  }

  private static Datum stated(String first, String last, int sheet) {
    if (!first.matches("-?[0-9.]+")) {
      String word = sheet < SHEETS - 1 ? first : last;
      return List.of("yes", "no").contains(word)
          ? new Datum.Flag(word.equals("yes"))
          : new Datum.Words(word);
    }
    BigDecimal from = new BigDecimal(first);
    BigDecimal step =
        new BigDecimal(last)
            .subtract(from)
            .multiply(BigDecimal.valueOf(sheet))
            .divide(BigDecimal.valueOf(SHEETS - 1), from.scale(), RoundingMode.HALF_EVEN);
    return new Datum.Quantity(from.add(step));
  }

  /** Week 0 is the oldest, the last ended yesterday. */
  private static void week(Histories known, int week) {
    int daysAgo = 1 + 7 * (WEEKS - 1 - week);
    int fallen = week >= WEEKS - 4 ? 24 : 0;
    long users = 80 + week * 7L % 9 - fallen;
    known
        .with(AccountField.WEEKLY_ACTIVE_USERS.id(), Datum.Quantity.of(users), daysAgo)
        .with(AccountField.WEEKLY_CORE_ACTIONS.id(), Datum.Quantity.of(users * 11), daysAgo);
  }

  private static void people(Histories known) {
    known
        .with(person("Ines Roth", "decision maker", 3, "neutral", 75, null))
        .with(person("Jonas Weber", "champion", 2, "positive", 6, null))
        .with(person("Mara Lind", "admin", 1, null, 20, null))
        .with(person("Paul Okafor", "budget owner", 3, "negative", 100, null))
        .with(person("Tess Aalto", "champion", 2, "positive", 140, 60));
  }

  private static Entry person(
      String name,
      String role,
      int influence,
      @Nullable String sentiment,
      int touched,
      @Nullable Integer left) {
    return new Entry.Stakeholder(
        name,
        Source.of("contacts.csv", 2, "name"),
        TODAY.minusDays(touched),
        name,
        role,
        null,
        null,
        influence,
        sentiment,
        TODAY.minusDays(touched),
        left == null ? null : TODAY.minusDays(left));
  }

  private static void deals(Histories known) {
    known
        .with(deal("renewal", "Negotiation", "180000", 60, 110, false, false))
        .with(deal("second site", "Qualification", "40000", 25, 160, false, false))
        .with(deal("first year", "Closed Won", "150000", 100, -255, true, true))
        .with(deal("add-on", "Closed Lost", "12000", 0, -40, true, false));
  }

  private static Entry deal(
      String name,
      String stage,
      String amount,
      int probability,
      int closesIn,
      boolean closed,
      boolean won) {
    return new Entry.Opportunity(
        name,
        Source.of("deals.csv", 2, "name"),
        TODAY.minusDays(300),
        name,
        stage,
        Money.of(new BigDecimal(amount), "EUR"),
        probability,
        TODAY.plusDays(closesIn),
        name.equals("renewal") ? "Renewal" : "Expansion",
        closed ? null : "call on Monday",
        closed,
        won);
  }

  /** One every 30 days; the newest is overdue. */
  private static Entry invoice(int at) {
    LocalDate issued = TODAY.minusDays(30L * (INVOICES - at));
    LocalDate due = issued.plusDays(14);
    return new Entry.Invoice(
        "F-" + at,
        Source.of("invoices.csv", 2 + at, "invoice"),
        issued,
        Money.of(new BigDecimal("15000"), "EUR"),
        due,
        at == INVOICES - 1 ? null : due.plusDays(at));
  }

  /** One every four days for 160 days, then one a day: the load spikes. */
  private static Entry ticket(int at) {
    int daysAgo = at < 40 ? 10 + 4 * (40 - at) : TICKETS - at;
    LocalDate opened = TODAY.minusDays(daysAgo);
    boolean open = at % 12 == 11;
    return new Entry.Ticket(
        "T-" + at,
        Source.of("tickets.csv", 2 + at, "ticket"),
        opened,
        "Export fails",
        at % 10 == 9 ? "P1" : "P3",
        open ? null : opened.plusDays(Math.min(daysAgo, at % 5)),
        at % 12 == 11,
        at % 7 == 6,
        at % 3 == 0 ? 60 + at % 41 : null);
  }
}
