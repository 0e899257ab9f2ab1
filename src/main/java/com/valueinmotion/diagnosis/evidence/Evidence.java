package com.valueinmotion.diagnosis.evidence;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account's history seen from its own day or from an earlier one; what happened later is not
 * there. Nothing is copied: looking back is cheap. Not for use by several threads.
 */
public final class Evidence {
  private final AccountHistory history;
  private final LocalDate day;
  private final long epochDay;
  private final boolean past;
  private @Nullable Weeks coreActions;
  private @Nullable Weeks usage;
  private @Nullable Tickets tickets;

  private Evidence(AccountHistory history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.epochDay = day.toEpochDay();
    this.past = day.isBefore(history.asOf().day());
  }

  /** As the history's own day sees it. */
  public static Evidence of(AccountHistory history) {
    return new Evidence(history, history.asOf().day());
  }

  /** As an earlier day would have seen it, by what is known now. */
  public Evidence seenFrom(LocalDate earlier) {
    return new Evidence(history, earlier);
  }

  public LocalDate day() {
    return day;
  }

  /** The day as a count of days since 1970-01-01. */
  public long epochDay() {
    return epochDay;
  }

  /** The value that holds on the day. */
  public Optional<Observation> latest(String key) {
    List<Observation> all = history.series(key);
    int at = all.size() - 1;
    while (past && at >= 0 && all.get(at).eventAt().isAfter(day)) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(all.get(at));
  }

  public Optional<Observation> latest(AccountField field) {
    return latest(field.id());
  }

  /** A number that holds on the day, with its observation. */
  public Optional<Counted> number(AccountField field) {
    Observation observation = latest(field).orElse(null);
    return observation != null && observation.value() instanceof Datum.Quantity(BigDecimal number)
        ? Optional.of(new Counted(number, observation))
        : Optional.empty();
  }

  /** A number and where it stands. */
  public record Counted(BigDecimal value, Observation observation) {}

  /** Rows that could be seen on the day. */
  public <E extends Entry> List<E> entries(Class<E> kind) {
    List<E> all = history.entries(kind);
    if (past) {
      for (E entry : all) {
        if (entry.eventAt().isAfter(day)) {
          return all.stream().filter(e -> !e.eventAt().isAfter(day)).toList();
        }
      }
    }
    return all;
  }

  /** The account's support tickets as they stood on the day. */
  public Tickets tickets() {
    Tickets seen = tickets;
    if (seen == null) {
      seen = Tickets.of(history.entries(Entry.Ticket.class), day);
      tickets = seen;
    }
    return seen;
  }

  /** Core actions by week. */
  public Weeks coreActions() {
    Weeks seen = coreActions;
    if (seen == null) {
      seen = weeks(AccountField.WEEKLY_CORE_ACTIONS);
      coreActions = seen;
    }
    return seen;
  }

  /**
   * The account's usage by week: core actions where a file counts them, else active users; without
   * both no week is known.
   */
  public Weeks usage() {
    Weeks seen = usage;
    if (seen == null) {
      seen = coreActions().length() > 0 ? coreActions() : weeks(AccountField.WEEKLY_ACTIVE_USERS);
      usage = seen;
    }
    return seen;
  }

  private Weeks weeks(AccountField field) {
    return Weeks.of(history.series(field.id()), day);
  }
}
