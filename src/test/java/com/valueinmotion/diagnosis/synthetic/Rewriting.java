package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may yet be said of an account after a day: every row that was known by then corrected, for
 * the day it tells of, and rows of old days that nobody had sent.
 */
public final class Rewriting {
  private final GeneratedAccount account;
  private final LocalDate day;
  private final Chance chance;

  private Rewriting(GeneratedAccount account, LocalDate day, Chance chance) {
    this.account = account;
    this.day = day;
    this.chance = chance;
  }

  /** The account with corrections that come in the month after {@code day}. */
  public static GeneratedAccount after(LocalDate day, GeneratedAccount account, Chance chance) {
    Rewriting rewriting = new Rewriting(account, day, chance);
    List<Known<Values>> values = new ArrayList<>(account.values());
    List<Known<Entry>> entries = new ArrayList<>(account.entries());
    values.addAll(rewriting.values());
    entries.addAll(rewriting.entries());
    return new GeneratedAccount(
        account.id(), account.name(), account.condition(), account.today(), values, entries);
  }

  private LocalDate later() {
    return day.plusDays(chance.between(1, 30));
  }

  private List<Known<Values>> values() {
    List<Known<Values>> corrected = new ArrayList<>();
    for (Known<Values> known : account.values()) {
      if (!known.on().isAfter(day)) {
        Values old = known.row();
        Map<String, Datum> cells = new TreeMap<>();
        old.cells().forEach((key, value) -> cells.put(key, other(value)));
        corrected.add(new Known<>(later(), new Values(old.file(), old.day(), cells)));
        // and a day before, of which nothing was known
        if (chance.probably(0.3)) {
          Values unheard = new Values(old.file(), old.day().minusDays(1), cells);
          corrected.add(new Known<>(later(), unheard));
        }
      }
    }
    return corrected;
  }

  private Datum other(Datum value) {
    return switch (value) {
      case Datum.Quantity(BigDecimal number) -> {
        // never 0: without a paid seat an account has no active users, and its row is refused
        int drawn = chance.between(1, 100);
        yield Datum.Quantity.of(number.intValue() == drawn ? 101 - drawn : drawn);
      }
      case Datum.Flag(boolean flag) -> new Datum.Flag(!flag);
      case Datum.Day(LocalDate date) -> new Datum.Day(date.plusDays(chance.between(1, 90)));
      case Datum.Cash(Money money) -> new Datum.Cash(new Money(2 * money.minor(), "EUR"));
      case Datum.Words(String word) ->
          new Datum.Words(
              word.equals("none") ? "notice" : word.startsWith("Gen") ? word + " SE" : "none");
    };
  }

  private List<Known<Entry>> entries() {
    List<Known<Entry>> rewritten = new ArrayList<>();
    for (Known<Entry> known : account.entries()) {
      if (!known.on().isAfter(day)) {
        LocalDate on = later();
        rewritten.add(new Known<>(on, other(known.row(), known.row().key(), on)));
        // and another of the kind, that nobody had sent
        if (chance.probably(0.2)) {
          String key = known.row().key() + "-late-" + on;
          rewritten.add(new Known<>(on, other(known.row(), key, on)));
        }
      }
    }
    return rewritten;
  }

  private Entry other(Entry entry, String key, LocalDate on) {
    return switch (entry) {
      case Entry.Ticket t ->
          new Entry.Ticket(
              key,
              t.source(),
              t.eventAt(),
              "Rewritten",
              t.priority() != null && t.priority().equals("P1") ? "P4" : "P1",
              toggled(t.closed(), on),
              !t.escalated(),
              !t.reopened(),
              chance.between(0, 100));
      case Entry.Stakeholder p ->
          new Entry.Stakeholder(
              key,
              p.source(),
              p.eventAt(),
              p.name() + " b",
              p.role() != null && p.role().equals("sponsor") ? "admin" : "sponsor",
              null,
              null,
              1,
              "negative",
              toggled(p.lastTouch(), p.eventAt()),
              toggled(p.left(), p.eventAt()));
      case Entry.Invoice i ->
          new Entry.Invoice(
              key,
              i.source(),
              i.eventAt(),
              new Money(i.amount().minor() + 100, "EUR"),
              i.due().plusDays(chance.between(0, 9)),
              toggled(i.paid(), on));
      case Entry.Opportunity o ->
          new Entry.Opportunity(
              key,
              o.source(),
              o.eventAt(),
              o.name(),
              "Closed Lost",
              o.amount(),
              0,
              o.closeDate(),
              o.type(),
              null,
              true,
              false);
      default -> entry;
    };
  }

  private static @Nullable LocalDate toggled(@Nullable LocalDate date, LocalDate otherwise) {
    return date == null ? otherwise : null;
  }
}
