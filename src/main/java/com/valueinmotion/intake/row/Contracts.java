package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Subscription;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The contract lines of a file, summed for each account: what it pays a year on each day on which
 * that changed, its seats, its next renewal, its first and its last day. A sum over a line that
 * does not say how much is unknown, and so is one over several currencies; what was known before
 * such a day would pass for what holds now, and is not told.
 */
final class Contracts {
  private final LocalDate today;
  private final Instant knownAt;
  private final Map<AccountRef, Map<String, Line>> accounts = new LinkedHashMap<>();

  /**
   * A line.
   *
   * @param goesOn whether it is said to run, so that its end is a renewal like those before
   */
  private record Line(Subscription says, boolean goesOn) {
    /** The first day on which it no longer counts, or null. */
    @Nullable LocalDate end() {
      return goesOn ? null : says.until();
    }

    boolean isActiveOn(LocalDate day) {
      LocalDate end = end();
      return !says.from().isAfter(day) && (end == null || end.isAfter(day));
    }

    boolean changesOn(LocalDate day) {
      return day.equals(says.from()) || day.equals(end());
    }
  }

  /**
   * @param today the day the file tells of
   */
  Contracts(LocalDate today, Instant knownAt) {
    this.today = today;
    this.knownAt = knownAt;
  }

  /** Takes a line; a later one of the same id and product replaces it. */
  void add(AccountRef account, Subscription line, boolean goesOn) {
    accounts
        .computeIfAbsent(account, any -> new LinkedHashMap<>())
        .put(line.key() + '\n' + line.product(), new Line(line, goesOn));
  }

  void end(Consumer<RowOutcome> to) {
    accounts.forEach(
        (account, lines) -> {
          for (Observation value : values(List.copyOf(lines.values()))) {
            to.accept(
                new RowOutcome.Facts(
                    new RowFacts(
                        account,
                        List.of(),
                        false,
                        value.source().row(),
                        0,
                        "",
                        List.of(value),
                        List.of())));
          }
        });
  }

  private List<Observation> values(List<Line> lines) {
    List<Observation> values = new ArrayList<>();
    Subscription oldest =
        lines.stream().map(Line::says).min(Comparator.comparing(Subscription::from)).orElseThrow();
    values.add(
        value(
            AccountField.STARTED_ON,
            new Datum.Day(oldest.from()),
            oldest.from().isAfter(today) ? today : oldest.from(),
            oldest));
    List<Observation> arr = new ArrayList<>();
    List<Observation> seats = new ArrayList<>();
    for (LocalDate day : changes(lines)) {
      List<Subscription> active =
          lines.stream().filter(line -> line.isActiveOn(day)).map(Line::says).toList();
      Subscription cited = changedOn(lines, day);
      tell(AccountField.ARR, arr(active, cited), day, cited, arr);
      tell(AccountField.SEATS, seats(active, cited), day, cited, seats);
    }
    values.addAll(arr);
    values.addAll(seats);
    if (lines.stream().noneMatch(line -> line.isActiveOn(today) || isToCome(line))) {
      lines.stream()
          .filter(line -> line.end() != null)
          .map(Line::says)
          .max(Comparator.comparing(Contracts::until))
          .ifPresent(
              line ->
                  values.add(
                      value(AccountField.ENDED_ON, new Datum.Day(until(line)), until(line), line)));
    }
    lines.stream()
        .filter(line -> line.isActiveOn(today))
        .map(Line::says)
        .filter(line -> line.until() != null && !line.until().isBefore(today))
        .min(Comparator.comparing(Contracts::until))
        .ifPresent(line -> renewal(line, values));
    return values;
  }

  /** Adds what is known from the day on; where nothing is, what was known before is no more. */
  private void tell(
      AccountField field,
      Optional<Datum> known,
      LocalDate day,
      Subscription cited,
      List<Observation> values) {
    if (known.isPresent()) {
      values.add(value(field, known.get(), day, cited));
    } else {
      values.clear();
    }
  }

  private void renewal(Subscription line, List<Observation> values) {
    values.add(value(AccountField.RENEWAL_DATE, new Datum.Day(until(line)), today, line));
    if (line.noticeDays() != null) {
      values.add(
          value(
              AccountField.NOTICE_DAYS,
              new Datum.Quantity(BigDecimal.valueOf(line.noticeDays())),
              today,
              line));
    }
  }

  private boolean isToCome(Line line) {
    LocalDate end = line.end();
    return line.says().from().isAfter(today) && (end == null || end.isAfter(line.says().from()));
  }

  /** The days, not after today, on which a line began or ended. */
  private NavigableSet<LocalDate> changes(List<Line> lines) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Line line : lines) {
      days.add(line.says().from());
      LocalDate end = line.end();
      if (end != null) {
        days.add(end);
      }
    }
    return days.headSet(today, true);
  }

  private static Subscription changedOn(List<Line> lines, LocalDate day) {
    return lines.stream()
        .filter(line -> line.changesOn(day))
        .findFirst()
        .orElse(lines.getFirst())
        .says();
  }

  /** Of no line it is nothing, in the currency of the one that ended last. */
  private static Optional<Datum> arr(List<Subscription> active, Subscription last) {
    List<Money> known = new ArrayList<>();
    for (Subscription line : active.isEmpty() ? List.of(last) : active) {
      Money money = line.perYear();
      if (money == null || !money.currency().equals(currency(known, money))) {
        return Optional.empty();
      }
      known.add(active.isEmpty() ? new Money(0, money.currency()) : money);
    }
    BigDecimal sum = known.stream().map(Money::major).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(new Datum.Cash(Money.of(sum, known.getFirst().currency())));
  }

  private static String currency(List<Money> known, Money otherwise) {
    return known.isEmpty() ? otherwise.currency() : known.getFirst().currency();
  }

  private static Optional<Datum> seats(List<Subscription> active, Subscription last) {
    long sum = 0;
    for (Subscription line : active.isEmpty() ? List.of(last) : active) {
      Integer seats = line.seats();
      if (seats == null) {
        return Optional.empty();
      }
      sum += active.isEmpty() ? 0 : seats;
    }
    return Optional.of(new Datum.Quantity(BigDecimal.valueOf(sum)));
  }

  private static LocalDate until(Subscription line) {
    return Objects.requireNonNull(line.until());
  }

  private Observation value(AccountField field, Datum datum, LocalDate day, Entry cited) {
    return new Observation(field.id(), datum, day, knownAt, cited.source());
  }
}
