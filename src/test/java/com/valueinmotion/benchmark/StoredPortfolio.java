package com.valueinmotion.benchmark;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore.Session;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.store.SqliteStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A store as a portfolio of many accounts leaves it: imported through the product's own port, file
 * after file, so that its pages lie as they would. Of each account: its record, 33 stated signals,
 * 26 weeks of two usage counts, three contacts, two invoices and up to six tickets.
 */
final class StoredPortfolio {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final AsOf AS_OF = AsOf.endOf(DAY);
  private static final Instant KNOWN = Instant.parse("2026-11-22T12:00:00Z");
  private static final int SIGNALS = 33;
  private static final int WEEKS = 26;

  private final List<Key> signals;
  private final int accounts;
  private final Random random = new Random(20261122);

  StoredPortfolio(List<Key> vocabulary, int accounts) {
    this.signals = vocabulary.subList(0, Math.min(SIGNALS, vocabulary.size()));
    this.accounts = accounts;
  }

  void into(SqliteStore store) throws StoreException {
    try (Session session = store.imports().begin(KNOWN)) {
      file(session, "accounts.csv", this::record);
      file(session, "health.csv", this::health);
      for (int back = WEEKS - 1; back >= 0; back--) {
        LocalDate week = DAY.minusWeeks(back);
        file(session, "usage " + week + ".csv", (n, row, file) -> usage(n, row, file, week));
      }
      file(session, "contacts.csv", this::contacts);
      file(session, "invoices.csv", this::invoices);
      file(session, "tickets.csv", this::tickets);
      session.commit();
    }
  }

  private interface Rows {
    RowFacts of(int account, int row, String file);
  }

  private void file(Session session, String name, Rows rows) throws StoreException {
    session.startFile(name, name, "csv");
    for (int n = 0; n < accounts; n++) {
      session.accept(rows.of(n, n + 2, name));
    }
  }

  private RowFacts record(int n, int row, String file) {
    return values(
        n,
        row,
        true,
        List.of(
            at("name", new Datum.Words("Account number " + n), file, row),
            at("owner", new Datum.Words("Owner " + n % 50), file, row),
            at("segment", new Datum.Words(n % 3 == 0 ? "enterprise" : "mid-market"), file, row),
            at("arr", money(1_000_000 + random.nextInt(50_000_000)), file, row),
            at("licenses", Datum.Quantity.of(20 + random.nextInt(500)), file, row),
            at("active_users", Datum.Quantity.of(10 + random.nextInt(400)), file, row),
            at("renewal_date", new Datum.Day(DAY.plusDays(random.nextInt(365))), file, row),
            at("notice_days", Datum.Quantity.of(30L + 30L * random.nextInt(3)), file, row)));
  }

  private RowFacts health(int n, int row, String file) {
    return values(
        n, row, false, signals.stream().map(key -> at(key.id(), value(key), file, row)).toList());
  }

  private Datum value(Key key) {
    return switch (key.kind()) {
      case FLAG -> new Datum.Flag(random.nextInt(10) < 8);
      case WORDS -> new Datum.Words(key.allowed().isEmpty() ? "none" : key.allowed().getFirst());
      case DAY -> new Datum.Day(DAY.minusDays(random.nextInt(100)));
      case MONEY -> money(random.nextInt(1_000_000));
      case NUMBER -> {
        boolean small = key.max() != null && key.max().intValue() <= 1;
        yield small
            ? new Datum.Quantity(BigDecimal.valueOf(random.nextInt(101), 2))
            : Datum.Quantity.of(random.nextInt(101));
      }
    };
  }

  private RowFacts usage(int n, int row, String file, LocalDate week) {
    int users = 20 + random.nextInt(40);
    return values(
        n,
        row,
        false,
        List.of(
            at("weekly_active_users", Datum.Quantity.of(users), file, row, week),
            at("weekly_core_actions", Datum.Quantity.of(users * 7L), file, row, week)));
  }

  private RowFacts contacts(int n, int row, String file) {
    Source source = Source.of(file, row, "Email");
    List<Entry> contacts = new ArrayList<>();
    for (String role : List.of("decision maker", "champion", "admin")) {
      contacts.add(
          new Entry.Stakeholder(
              role + n,
              source,
              DAY,
              "Person " + random.nextInt(10_000),
              role,
              "Head of " + role,
              role.charAt(0) + "@example" + n + ".test",
              1 + random.nextInt(3),
              "positive",
              DAY.minusDays(random.nextInt(120)),
              null));
    }
    return entries(n, row, contacts);
  }

  private RowFacts invoices(int n, int row, String file) {
    Source source = Source.of(file, row, "Invoice");
    LocalDate due = DAY.minusDays(random.nextInt(90));
    Money amount = new Money(1_000_000 + random.nextInt(1_000_000), "EUR");
    return entries(
        n,
        row,
        List.of(
            new Entry.Invoice(
                "1-" + n, source, due.minusDays(390), amount, due.minusDays(360), due),
            new Entry.Invoice("2-" + n, source, due.minusDays(30), amount, due, null)));
  }

  private RowFacts tickets(int n, int row, String file) {
    Source source = Source.of(file, row, "Ticket");
    List<Entry> tickets = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      LocalDate opened = DAY.minusDays(random.nextInt(180));
      tickets.add(
          new Entry.Ticket(
              i + "-" + n,
              source,
              opened,
              "It does not do what it should",
              "normal",
              opened.plusDays(3),
              random.nextInt(20) == 0,
              false,
              random.nextInt(101)));
    }
    return entries(n, row, tickets);
  }

  private static Datum money(int minor) {
    return new Datum.Cash(new Money(minor, "EUR"));
  }

  private static Observation at(String key, Datum value, String file, int row) {
    return at(key, value, file, row, DAY);
  }

  private static Observation at(String key, Datum value, String file, int row, LocalDate day) {
    return new Observation(key, value, day, KNOWN, Source.of(file, row, key));
  }

  private static RowFacts values(int n, int row, boolean introduces, List<Observation> values) {
    return new RowFacts(account(n), introduces, row, "", values, List.of());
  }

  private static RowFacts entries(int n, int row, List<Entry> entries) {
    return new RowFacts(account(n), false, row, "", List.of(), entries);
  }

  private static AccountRef account(int n) {
    return new AccountRef("salesforce", "001%012d".formatted(n));
  }
}
