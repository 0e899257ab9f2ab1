package com.valueinmotion.diagnosis.evidence;

import com.valueinmotion.account.Entry.Ticket;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Support tickets as they stood at the end of a day, in order of key: one that is opened later is
 * not there, one that is closed later is open. Days are counted as whole days between two dates.
 */
public final class Tickets {
  private static final long NEVER = Long.MAX_VALUE;

  private final Ticket[] rows;
  private final long[] opened;
  private final long[] closed;
  private final int count;
  private final long today;
  private final long first;
  private final long lastEvent;
  private final int newest;

  private Tickets(
      Ticket[] rows,
      long[] opened,
      long[] closed,
      int count,
      long today,
      long first,
      long lastEvent,
      int newest) {
    this.rows = rows;
    this.opened = opened;
    this.closed = closed;
    this.count = count;
    this.today = today;
    this.first = first;
    this.lastEvent = lastEvent;
    this.newest = newest;
  }

  static Tickets of(List<Ticket> all, LocalDate day) {
    long today = day.toEpochDay();
    Ticket[] rows = new Ticket[all.size()];
    long[] opened = new long[rows.length];
    long[] closed = new long[rows.length];
    int count = 0;
    long first = today;
    long lastEvent = Long.MIN_VALUE;
    int newest = 0;
    for (int at = 0; at < rows.length; at++) {
      Ticket row = all.get(at);
      long from = row.eventAt().toEpochDay();
      if (from <= today) {
        LocalDate end = row.closed();
        long to = end == null ? NEVER : end.toEpochDay();
        to = to > today ? NEVER : to;
        rows[count] = row;
        opened[count] = from;
        closed[count] = to;
        first = Math.min(first, from);
        long event = to == NEVER ? from : Math.max(from, to);
        if (event > lastEvent) {
          lastEvent = event;
          newest = count;
        }
        count++;
      }
    }
    return new Tickets(rows, opened, closed, count, today, first, lastEvent, newest);
  }

  /** How many there are, open or closed. */
  public int count() {
    return count;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  public Ticket row(int ticket) {
    return rows[ticket];
  }

  /** Where those tickets stand that pass, in order of key. */
  public List<Source> sources(IntPredicate passes) {
    List<Source> sources = new ArrayList<>();
    for (int ticket = 0; ticket < count; ticket++) {
      if (passes.test(ticket)) {
        sources.add(rows[ticket].source());
      }
    }
    return sources;
  }

  public boolean isOpen(int ticket) {
    return closed[ticket] == NEVER;
  }

  /** Days since it was opened; 0 for one of the day itself. */
  public long age(int ticket) {
    return today - opened[ticket];
  }

  /** Days from opening to closing; of an open one, to the day. */
  public long took(int ticket) {
    return (isOpen(ticket) ? today : closed[ticket]) - opened[ticket];
  }

  /** Whether it was closed in the last so many days, the day itself included. */
  public boolean isClosedWithin(int ticket, int days) {
    return !isOpen(ticket) && today - closed[ticket] < days;
  }

  /** Days since the first was opened; there must be one. */
  public long reachBack() {
    return today - first;
  }

  /** The last day on which anything was opened or closed; there must be a ticket. */
  public LocalDate newest() {
    return LocalDate.ofEpochDay(lastEvent);
  }

  /** The ticket of {@link #newest}. */
  public Ticket newestRow() {
    return rows[newest];
  }
}
