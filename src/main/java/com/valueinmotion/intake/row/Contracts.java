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
 * does not say how much is unknown, and so is one over several currencies.
 */
final class Contracts {
  private final LocalDate today;
  private final Instant knownAt;
  private final Map<AccountRef, List<Subscription>> accounts = new LinkedHashMap<>();

  /**
   * @param today the day the file tells of
   */
  Contracts(LocalDate today, Instant knownAt) {
    this.today = today;
    this.knownAt = knownAt;
  }

  void add(AccountRef account, Subscription line) {
    accounts.computeIfAbsent(account, any -> new ArrayList<>()).add(line);
  }

  void end(Consumer<RowOutcome> to) {
    accounts.forEach(
        (account, lines) -> {
          for (Observation value : values(lines)) {
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

  private List<Observation> values(List<Subscription> lines) {
    List<Observation> values = new ArrayList<>();
    Subscription oldest =
        lines.stream().min(Comparator.comparing(Subscription::from)).orElseThrow();
    values.add(value(AccountField.STARTED_ON, new Datum.Day(oldest.from()), oldest.from(), oldest));
    for (LocalDate day : changes(lines)) {
      List<Subscription> active = activeOn(lines, day);
      Subscription cited = changedOn(lines, day);
      arr(active).ifPresent(arr -> values.add(value(AccountField.ARR, arr, day, cited)));
      seats(active).ifPresent(seats -> values.add(value(AccountField.SEATS, seats, day, cited)));
    }
    List<Subscription> now = activeOn(lines, today);
    if (now.isEmpty()) {
      lines.stream()
          .filter(line -> line.until() != null && !line.until().isAfter(today))
          .max(Comparator.comparing(Contracts::end))
          .ifPresent(
              line ->
                  values.add(
                      value(AccountField.ENDED_ON, new Datum.Day(end(line)), end(line), line)));
    }
    now.stream()
        .filter(line -> line.until() != null)
        .min(Comparator.comparing(Contracts::end))
        .ifPresent(line -> renewal(line, values));
    return values;
  }

  private void renewal(Subscription line, List<Observation> values) {
    values.add(value(AccountField.RENEWAL_DATE, new Datum.Day(end(line)), today, line));
    if (line.noticeDays() != null) {
      values.add(
          value(
              AccountField.NOTICE_DAYS,
              new Datum.Quantity(BigDecimal.valueOf(line.noticeDays())),
              today,
              line));
    }
  }

  /** The days, not after today, on which a line began or ended. */
  private NavigableSet<LocalDate> changes(List<Subscription> lines) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Subscription line : lines) {
      days.add(line.from());
      if (line.until() != null) {
        days.add(line.until());
      }
    }
    return days.headSet(today, true);
  }

  private static List<Subscription> activeOn(List<Subscription> lines, LocalDate day) {
    return lines.stream()
        .filter(line -> !line.from().isAfter(day))
        .filter(line -> line.until() == null || line.until().isAfter(day))
        .toList();
  }

  private static Subscription changedOn(List<Subscription> lines, LocalDate day) {
    return lines.stream()
        .filter(line -> day.equals(line.from()) || day.equals(line.until()))
        .findFirst()
        .orElse(lines.getFirst());
  }

  private Optional<Datum> arr(List<Subscription> active) {
    List<@Nullable Money> amounts = new ArrayList<>();
    active.forEach(line -> amounts.add(line.perYear()));
    if (amounts.stream().anyMatch(Objects::isNull)) {
      return Optional.empty();
    }
    List<Money> known = amounts.stream().flatMap(a -> Optional.ofNullable(a).stream()).toList();
    if (known.stream().map(Money::currency).distinct().count() > 1 || known.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = known.stream().map(Money::major).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(new Datum.Cash(Money.of(sum, known.getFirst().currency())));
  }

  private static Optional<Datum> seats(List<Subscription> active) {
    if (active.isEmpty() || active.stream().anyMatch(line -> line.seats() == null)) {
      return Optional.empty();
    }
    long sum = 0;
    for (Subscription line : active) {
      Integer seats = line.seats();
      sum += seats == null ? 0 : seats;
    }
    return Optional.of(new Datum.Quantity(BigDecimal.valueOf(sum)));
  }

  private static LocalDate end(Subscription line) {
    return Objects.requireNonNull(line.until());
  }

  private Observation value(AccountField field, Datum datum, LocalDate day, Entry cited) {
    return new Observation(field.id(), datum, day, knownAt, cited.source());
  }
}
