package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds account histories for tests, a value at a time. */
public final class Histories {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Map<String, List<Observation>> series = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int row = 1;

  public static Histories of(String... keysAndNumbers) {
    Histories histories = new Histories();
    for (int at = 0; at < keysAndNumbers.length; at += 2) {
      histories.with(keysAndNumbers[at], keysAndNumbers[at + 1], 0);
    }
    return histories;
  }

  /** A number, a day, yes/no or a word, whichever the text looks like, so many days ago. */
  public Histories with(String key, String text, int daysAgo) {
    return with(key, datum(text), daysAgo);
  }

  public Histories with(String key, Datum value, int daysAgo) {
    LocalDate day = TODAY.minusDays(daysAgo);
    series
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Observation(key, value, day, Instant.EPOCH, Source.of("test.csv", ++row, key)));
    return this;
  }

  public Histories with(Entry entry) {
    entries.add(entry);
    return this;
  }

  public AccountHistory build() {
    return new AccountHistory(
        new AccountId("name:test"), "Test", AsOf.endOf(TODAY), series, entries);
  }

  private static Datum datum(String text) {
    if (text.equals("yes") || text.equals("no")) {
      return new Datum.Flag(text.equals("yes"));
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Datum.Day(LocalDate.parse(text));
    }
    return text.matches("-?[0-9.]+")
        ? new Datum.Quantity(new BigDecimal(text))
        : new Datum.Words(text);
  }
}
