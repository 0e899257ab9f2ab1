package com.valueinmotion.desktop;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Believable accounts for tests and pictures. The same seed gives the same accounts. */
public final class SampleAccounts {
  /** The day they are seen from. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<String> NAMES =
      List.of(
          "Ostrand Energy",
          "Brannock Legal",
          "Sable Hospitality",
          "Corvina Pharma",
          "Kestrin Payments",
          "Nordhaus Papier",
          "Rosetta Clinics",
          "Zephyr Rail",
          "Elbe Automotive",
          "Larkspur Travel",
          "Lindqvist Medical",
          "Westmoor Utilities",
          "Umbra Media",
          "Pellworm Shipping",
          "Verdane Retail",
          "Aldgate Mutual",
          "Hartmoor Bank",
          "Tessaro Foods",
          "Hollis Education",
          "Tarn Outdoor",
          "Marlow & Pryce",
          "Solbrek Marine",
          "Pinnock Labs",
          "Ångström Optik",
          "Müller Präzision",
          "Quillfeather Press",
          "Oakhaven Homes",
          "Ravelin Security",
          "Stellwerk Logistik",
          "Harrow Insurance",
          "Juniper Dental",
          "Calder Steel",
          "Vantage Grid",
          "Moorcroft Tiles",
          "Ferrow Robotics",
          "Brightwater Co-operative",
          "Lumen & Sons",
          "Tidewell",
          "Gannet Air");
  private static final List<String> OWNERS = List.of("Ana Ruiz", "Ben Okafor", "Clara Weiss");

  private SampleAccounts() {}

  /** Halden Freight and so many others. */
  public static List<AccountHistory> portfolio(int count) {
    List<AccountHistory> accounts = new ArrayList<>();
    accounts.add(halden());
    Random random = new Random(20261122);
    for (int i = 0; accounts.size() < count; i++) {
      String name =
          i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + " " + (i / NAMES.size());
      accounts.add(invented(name, i + 2, random));
    }
    return accounts;
  }

  /** An account whose value flow breaks at the workflow, with people, tickets and invoices. */
  public static AccountHistory halden() {
    AccountBuilder account = new AccountBuilder("Halden Freight", TODAY);
    account.from("accounts.csv", 12, 46);
    account.words(AccountField.OWNER.id(), "Ana Ruiz").arr(412_000, "EUR");
    account.number(AccountField.SEATS, 420).number(AccountField.NOTICE_DAYS, 60);
    account.renewal(LocalDate.of(2027, 2, 28));
    account.number("icp_score", "74").number("roi_score", "44").flag("exec_engagement", false);
    account.number("deal_complexity", "48").flag("business_goal_recorded", true);
    account.from("accounts.csv", 12, 140).number("roi_score", "58").flag("exec_engagement", true);
    account.from("outcomes.xlsx", 7, 41).number("outcome_realised_pct", "58");
    account.number("outcomes_defined", "2").number("days_since_outcome_review", "41");
    account.from("workflows.csv", 21, 18).number("workflows_live_pct", "33");
    account.number("sync_failure_age_days", "0").flag("workflow_integrated", true);
    account.from("workflows.csv", 20, 110).number("workflows_live_pct", "52");
    account.from("milestones.csv", 33, 18).number("time_to_value_ratio", "1.6");
    account.number("milestone_overdue_days", "19");
    account.from("training.csv", 88, 18).number("users_trained_pct", "74");
    account.from("usage.csv", 118, 4).number("usage_30d", "22").number("usage_gini", "0.66");
    account.number("teams_below_line_pct", "57").number("usage_trend_pct", "-31");
    account.number(AccountField.ACTIVE_USERS, 260).number("seats_activated_pct", "86");
    account.number("modules_used_pct", "72").number("days_since_core_action", "3");
    account.number("power_users_lost_pct", "12").number("usage_robust_cv", "0.3");
    account.number("usage_cusum", "3.1").number("cost_per_active_user_ratio", "1.2");
    account.from("tickets.csv", 431, 4).number("open_escalations", "1").number("csat_pct", "84");
    account.number("resolution_sla_ratio", "0.9").number("reopened_tickets_pct", "9");
    account.from("renewals.csv", 12, 18).number("renewal_steps_overdue", "1");
    account.number("next_use_cases", "1").number("seats_change_pct", "0");
    account.from("stakeholders.xlsx", 9, 4).number("days_since_exec_touch", "124");
    account.from("usage.csv", 92, 0).weekly("usage_30d", falling(47, 23, 25));
    account.from("usage.csv", 92, 0).weekly("weekly_active_users", falling(348, 236, 26));
    people(account);
    work(account);
    return account.build();
  }

  private static void people(AccountBuilder account) {
    account.entry(person(9, "Ingrid Solheim", "decision maker", 3, null, 124, null));
    account.entry(person(10, "Mats Ekberg", "champion", 3, "positive", 9, null));
    account.entry(person(11, "Priya Nair", "admin", 2, "neutral", 31, null));
    account.entry(person(12, "Jonas Berg", "budget", 2, "negative", 96, null));
    account.entry(
        person(13, "Lena Aune", "former sponsor", 1, null, 190, LocalDate.of(2026, 8, 14)));
  }

  private static Entry person(
      int row,
      String name,
      String role,
      int influence,
      @Nullable String sentiment,
      int touched,
      @Nullable LocalDate left) {
    return new Entry.Stakeholder(
        name,
        Source.of("stakeholders.xlsx", row, "name"),
        TODAY.minusDays(4),
        name,
        role,
        null,
        null,
        influence,
        sentiment,
        TODAY.minusDays(touched),
        left);
  }

  private static void work(AccountBuilder account) {
    account.entry(
        new Entry.Opportunity(
            "006-1",
            Source.of("opportunities.csv", 4, "Name"),
            TODAY.minusDays(30),
            "Halden renewal 2027",
            "Negotiation",
            new Money(41_200_000, "EUR"),
            60,
            LocalDate.of(2027, 2, 28),
            "Renewal",
            "Agree on the scope of the pilot",
            false,
            false));
    account.entry(
        new Entry.Invoice(
            "R-2201",
            Source.of("invoices.csv", 18, "number"),
            TODAY.minusDays(38),
            new Money(10_300_000, "EUR"),
            TODAY.minusDays(8),
            null));
    account.entry(
        new Entry.Ticket(
            "T-871",
            Source.of("tickets.csv", 431, "id"),
            TODAY.minusDays(6),
            "Shipment sync drops consignments over 40 lines",
            "P2",
            null,
            true,
            false,
            null));
    account.entry(
        new Entry.Ticket(
            "T-840",
            Source.of("tickets.csv", 402, "id"),
            TODAY.minusDays(33),
            "CSV export without umlauts",
            "P3",
            TODAY.minusDays(20),
            false,
            true,
            80));
    account.entry(
        new Entry.Note(
            "n1",
            Source.of("notes.csv", 3, "text"),
            TODAY.minusDays(12),
            "Mats says the depot teams went back to spreadsheets after the sync outage. Jonas asked"
                + " what we would save by cutting seats at renewal."));
  }

  private static AccountHistory invented(String name, int row, Random random) {
    AccountBuilder account = new AccountBuilder(name, TODAY);
    double ill = random.nextDouble();
    double told = random.nextInt(4) == 0 ? 0.35 : 0.9;
    account.from("accounts.csv", row, 5 + random.nextInt(20));
    account.arr(12_000 + 1000L * random.nextInt(500), random.nextInt(20) == 0 ? "USD" : "EUR");
    account.words(AccountField.OWNER.id(), OWNERS.get(random.nextInt(3)));
    if (random.nextInt(12) != 0) {
      account.renewal(TODAY.plusDays(random.nextInt(330) - 10L));
      account.number(AccountField.NOTICE_DAYS, 30 + 30L * random.nextInt(3));
    }
    scores(account, random, ill, told);
    account.from("usage.csv", row * 26, 0);
    double start = 20 + random.nextInt(300);
    account.weekly("weekly_active_users", falling(start, start * (1.1 - ill * 0.6), 26));
    account.from("usage.csv", row * 26 + 25, random.nextInt(6));
    account.number(AccountField.SEATS, Math.round(start * 1.3));
    account.number(AccountField.ACTIVE_USERS, Math.round(start * (1.1 - ill * 0.6)));
    return account.build();
  }

  private static void scores(AccountBuilder account, Random random, double ill, double told) {
    maybe(account, random, told, "icp_score", 90 - 30 * ill);
    maybe(account, random, told, "deal_complexity", 30 + 30 * ill);
    maybe(account, random, told, "outcomes_defined", 3 - Math.rint(2.4 * ill));
    maybe(account, random, told, "workflows_live_pct", 100 - 75 * ill);
    maybe(account, random, told, "users_trained_pct", 95 - 50 * ill);
    maybe(account, random, told, "time_to_value_ratio", 1 + 1.2 * ill);
    maybe(account, random, told, "modules_used_pct", 90 - 70 * ill);
    maybe(account, random, told, "teams_below_line_pct", 70 * ill);
    maybe(account, random, told, "usage_30d", 75 - 60 * ill);
    maybe(account, random, told, "csat_pct", 95 - 40 * ill);
    maybe(account, random, told, "open_escalations", Math.rint(2 * ill * random.nextDouble()));
    maybe(account, random, told, "roi_score", 85 - 50 * ill);
    maybe(account, random, told, "next_use_cases", Math.rint(2 * (1 - ill)));
    maybe(account, random, told, "days_since_exec_touch", 20 + 130 * ill);
    maybe(account, random, told, "renewal_steps_overdue", Math.rint(3 * ill));
  }

  private static void maybe(
      AccountBuilder account, Random random, double told, String key, double value) {
    if (random.nextDouble() < told) {
      double noisy = Math.max(0, value * (0.8 + 0.4 * random.nextDouble()));
      boolean count = value == Math.rint(value) && value < 10;
      account.number(key, count ? String.valueOf((long) value) : String.valueOf(Math.round(noisy)));
    }
  }

  /** From one number to another with the same small wobble each time. */
  private static double[] falling(double from, double to, int weeks) {
    double[] values = new double[weeks];
    for (int i = 0; i < weeks; i++) {
      double wobble = 1 + 0.035 * Math.sin(i * 2.3);
      values[i] = (from + (to - from) * i * i / ((weeks - 1.0) * (weeks - 1))) * wobble;
    }
    return values;
  }
}
