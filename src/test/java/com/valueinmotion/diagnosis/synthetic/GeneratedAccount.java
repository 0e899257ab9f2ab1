package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One generated account: its rows as files would bring them.
 *
 * @param id its id in every file
 * @param name its name
 * @param condition the truth
 * @param today the day up to which it was generated
 * @param values rows of values
 * @param entries tickets, people, invoices and deals, in every version that came
 */
public record GeneratedAccount(
    String id,
    String name,
    Condition condition,
    LocalDate today,
    List<Known<Values>> values,
    List<Known<Entry>> entries) {

  /** What is known of it at the end of its last day. */
  public AccountHistory history() {
    return history(today);
  }

  /** What was known of it at the end of a day. */
  public AccountHistory history(LocalDate day) {
    return new AccountHistory(
        new AccountId("account_id:" + id), name, AsOf.endOf(day), series(day), rows(day));
  }

  private Map<String, List<Observation>> series(LocalDate day) {
    Map<String, List<Observation>> series = new TreeMap<>();
    int row = 1;
    for (Known<Values> known : values) {
      row++;
      Values values = known.row();
      if (!known.on().isAfter(day) && !values.day().isAfter(day)) {
        for (var cell : values.cells().entrySet()) {
          series
              .computeIfAbsent(cell.getKey(), key -> new ArrayList<>())
              .add(
                  new Observation(
                      cell.getKey(),
                      cell.getValue(),
                      values.day(),
                      known.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                      Source.of(values.file() + ".csv", row, cell.getKey())));
        }
      }
    }
    series
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.comparing(Observation::eventAt)
                        .thenComparing(Observation::knownAt)));
    return series;
  }

  private List<Entry> rows(LocalDate day) {
    Map<String, Known<Entry>> newest = new TreeMap<>();
    for (Known<Entry> known : entries) {
      Entry row = known.row();
      if (!known.on().isAfter(day) && !row.eventAt().isAfter(day)) {
        newest.merge(
            row.getClass().getSimpleName() + " " + row.key(),
            known,
            (a, b) -> b.on().isBefore(a.on()) ? a : b);
      }
    }
    return newest.values().stream().map(Known::row).toList();
  }
}
