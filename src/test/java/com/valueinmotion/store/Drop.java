package com.valueinmotion.store;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore.Committed;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as a test drops it on a store: rows are added one by one, and what became of each is kept.
 */
final class Drop {
  static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
  static final Instant MORNING = Instant.parse("2026-02-01T08:00:00Z");
  static final AsOf NOW = new AsOf(LocalDate.of(2030, 1, 1), Instant.parse("2030-01-01T00:00:00Z"));

  private final String name;
  private final List<RowFacts> rows = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private Drop(String name) {
    this.name = name;
  }

  static Drop file(String name) {
    return new Drop(name);
  }

  static AccountRef id(String value) {
    return new AccountRef("salesforce", value);
  }

  static AccountRef name(String value) {
    return AccountRef.byName(value);
  }

  String sha256() {
    return "content of " + name;
  }

  /** The row that comes next; the header is row 1. */
  int next() {
    return rows.size() + refusals.size() + 2;
  }

  Source source(String column) {
    return Source.of(name, next(), column);
  }

  Drop row(RowFacts facts) {
    rows.add(facts);
    return this;
  }

  /** An account row with a name, known from {@code knownAt} on. */
  Drop account(AccountRef ref, String accountName, Instant knownAt) {
    return row(
        new RowFacts(
            ref,
            true,
            next(),
            "raw",
            List.of(
                new Observation(
                    "name", new Datum.Words(accountName), JAN_1, knownAt, source("Name"))),
            List.of()));
  }

  Drop account(AccountRef ref, String accountName) {
    return account(ref, accountName, MORNING);
  }

  Drop value(AccountRef ref, String key, LocalDate day, Instant knownAt, Datum value) {
    return row(
        new RowFacts(
            ref,
            false,
            next(),
            "raw",
            List.of(new Observation(key, value, day, knownAt, source(key))),
            List.of()));
  }

  Drop usage(AccountRef ref, LocalDate day, long value) {
    return value(ref, "usage_30d", day, MORNING, Datum.Quantity.of(value));
  }

  Drop opportunity(AccountRef ref, String key, String stage) {
    return opportunity(ref, key, stage, JAN_1);
  }

  Drop opportunity(AccountRef ref, String key, String stage, LocalDate day) {
    return row(
        new RowFacts(
            ref,
            false,
            next(),
            "raw",
            List.of(),
            List.of(
                new Entry.Opportunity(
                    key,
                    source("Id"),
                    day,
                    "Deal " + key,
                    stage,
                    new Money(1_000_00, "EUR"),
                    40,
                    null,
                    null,
                    null,
                    false,
                    false))));
  }

  Drop refused(String raw, String reason) {
    refusals.add(new Refusal(next(), raw, List.of(reason)));
    return this;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /** Imports the files together; a row that contradicts another is refused, as an import does. */
  static Committed all(SqliteStore store, Instant knownAt, Drop... files) throws StoreException {
    try (var session = store.imports().begin(knownAt)) {
      for (Drop file : files) {
        session.startFile(file.name, file.sha256(), "csv");
        file.outcomes.clear();
        for (RowFacts row : file.rows) {
          Outcome outcome = session.accept(row);
          file.outcomes.add(outcome);
          if (outcome instanceof Outcome.Contradicts(String reason)) {
            session.refuse(new Refusal(row.row(), row.raw(), List.of(reason)));
          }
        }
        for (Refusal refusal : file.refusals) {
          session.refuse(refusal);
        }
      }
      return session.commit();
    }
  }

  static Committed all(SqliteStore store, Drop... files) throws StoreException {
    return all(store, MORNING, files);
  }
}
