package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events of a file, counted by user and week, and each account's weeks. Only weeks that lie
 * wholly within the file count: half a week would look like a fall. A week without an event, after
 * an account's first, is a week of no use; what came before its first is unknown.
 */
final class UseByWeek {
  /** How much of a raw row is kept with a count over many. */
  private static final int RAW = 200;

  private record UserWeek(String user, LocalDate week) {}

  private static final class Count {
    private final int row;
    private final Source source;
    private final String raw;
    private long times;
    private int rows;

    Count(int row, Source source, String raw) {
      this.row = row;
      this.source = source;
      this.raw = raw;
    }
  }

  private final Map<AccountRef, Map<UserWeek, Count>> accounts = new LinkedHashMap<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  void add(AccountRef account, int row, String raw, EventRow event, String user, Source source) {
    LocalDate day = event.date();
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
    Count count =
        accounts
            .computeIfAbsent(account, any -> new LinkedHashMap<>())
            .computeIfAbsent(
                new UserWeek(user, monday(day)),
                any -> new Count(row, source, raw.substring(0, Math.min(RAW, raw.length()))));
    count.times += event.times();
    count.rows++;
  }

  /** What all rows together say. */
  void end(Instant knownAt, Consumer<RowOutcome> to) {
    LocalDate begin = first;
    LocalDate finish = last;
    if (begin == null || finish == null) {
      return;
    }
    LocalDate firstWeek = monday(begin).equals(begin) ? begin : monday(begin).plusWeeks(1);
    LocalDate endWeek = monday(finish.plusDays(1)); // of a file that ends on a Sunday, the next
    accounts.forEach(
        (account, counts) -> {
          TreeMap<LocalDate, Week> weeks = new TreeMap<>();
          counts.forEach(
              (of, count) -> {
                if (of.week().isBefore(firstWeek) || !of.week().isBefore(endWeek)) {
                  to.accept(
                      new RowOutcome.SkippedTogether(
                          count.rows, "its week does not lie wholly within the file"));
                } else {
                  weeks.computeIfAbsent(of.week(), any -> new Week(count)).add(count);
                  to.accept(new RowOutcome.Facts(facts(account, of, count)));
                }
              });
          totals(weeks, endWeek, knownAt)
              .forEach(week -> to.accept(new RowOutcome.Facts(total(account, week))));
        });
  }

  private static RowFacts facts(AccountRef account, UserWeek of, Count count) {
    Entry use =
        new Entry.UserUse(
            of.user() + " " + of.week(),
            count.source,
            of.week(),
            of.user(),
            null,
            (int) Math.min(count.times, Texts.MOST));
    return new RowFacts(
        account, List.of(), false, count.row, count.rows, count.raw, List.of(), List.of(use));
  }

  private static RowFacts total(AccountRef account, List<Observation> week) {
    return new RowFacts(
        account, List.of(), false, week.getFirst().source().row(), 0, "", week, List.of());
  }

  private static List<List<Observation>> totals(
      NavigableMap<LocalDate, Week> weeks, LocalDate end, Instant knownAt) {
    if (weeks.isEmpty()) {
      return List.of();
    }
    List<List<Observation>> all = new ArrayList<>();
    Source latest = weeks.firstEntry().getValue().source;
    for (LocalDate day = weeks.firstKey(); day.isBefore(end); day = day.plusWeeks(1)) {
      Week week = weeks.get(day);
      latest = week == null ? latest : week.source;
      long users = week == null ? 0 : week.users;
      long times = week == null ? 0 : week.times;
      all.add(
          List.of(
              observation(AccountField.WEEKLY_ACTIVE_USERS, users, day, knownAt, latest),
              observation(AccountField.WEEKLY_CORE_ACTIONS, times, day, knownAt, latest)));
    }
    return all;
  }

  private static Observation observation(
      AccountField field, long count, LocalDate day, Instant knownAt, Source source) {
    return new Observation(
        field.id(), new Datum.Quantity(BigDecimal.valueOf(count)), day, knownAt, source);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** One account's week. */
  private static final class Week {
    private final Source source;
    private long users;
    private long times;

    Week(Count first) {
      this.source = first.source;
    }

    void add(Count user) {
      users += user.times > 0 ? 1 : 0;
      times += user.times;
    }
  }
}
