package com.valueinmotion.desktop;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds what is known of one account, value by value, as the rows of files would give it. */
public final class AccountBuilder {
  private final String name;
  private final LocalDate asOf;
  private final Map<String, List<Observation>> series = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private String file = "accounts.csv";
  private int row = 2;
  private int age;

  public AccountBuilder(String name, LocalDate asOf) {
    this.name = name;
    this.asOf = asOf;
    put(AccountField.NAME.id(), new Datum.Words(name));
  }

  /** What follows comes from this row, and was true so many days ago. */
  public AccountBuilder from(String file, int row, int daysAgo) {
    this.file = file;
    this.row = row;
    this.age = daysAgo;
    return this;
  }

  public AccountBuilder number(String key, String value) {
    return put(key, new Datum.Quantity(new BigDecimal(value)));
  }

  public AccountBuilder number(AccountField field, long value) {
    return put(field.id(), Datum.Quantity.of(value));
  }

  public AccountBuilder flag(String key, boolean value) {
    return put(key, new Datum.Flag(value));
  }

  public AccountBuilder words(String key, String value) {
    return put(key, new Datum.Words(value));
  }

  public AccountBuilder arr(long major, String currency) {
    return put(
        AccountField.ARR.id(), new Datum.Cash(Money.of(BigDecimal.valueOf(major), currency)));
  }

  public AccountBuilder renewal(LocalDate day) {
    return put(AccountField.RENEWAL_DATE.id(), new Datum.Day(day));
  }

  /** One value a week that ends with the last of them today; the file's rows follow each other. */
  public AccountBuilder weekly(String key, double... values) {
    int first = row;
    for (int i = 0; i < values.length; i++) {
      from(file, first + i, 7 * (values.length - 1 - i));
      number(key, BigDecimal.valueOf(Math.round(values[i] * 10), 1).toPlainString());
    }
    return this;
  }

  public AccountBuilder entry(Entry entry) {
    entries.add(entry);
    return this;
  }

  public Source source(String column) {
    return Source.of(file, row, column);
  }

  public LocalDate day() {
    return asOf.minusDays(age);
  }

  public AccountHistory build() {
    series.values().forEach(all -> all.sort(Comparator.comparing(Observation::eventAt)));
    return new AccountHistory(
        AccountId.of(AccountRef.byName(name)), name, AsOf.endOf(asOf), series, entries);
  }

  private AccountBuilder put(String key, Datum value) {
    series
        .computeIfAbsent(key, any -> new ArrayList<>())
        .add(
            new Observation(
                key, value, day(), asOf.atTime(9, 12).toInstant(ZoneOffset.UTC), source(key)));
    return this;
  }
}
