package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.derived.SupportTargets.Target;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Days from opening to closing ÷ the support target of the ticket's priority: the median over the
 * tickets closed lately, and over those still open past their target, with their age so far. Time
 * to resolution against its target is what ITIL's service level management reports; a median,
 * because a few old tickets would drag a mean. Of two dates a day apart the time between lies
 * around one day; of the same date, between none and one, so half a day is taken. Two decimals.
 *
 * <p>Needs the policy's least number of tickets with a priority that has a target; others are left
 * out. An open ticket within its target says nothing yet.
 */
final class ResolutionTime implements DerivedSignal {
  private static final double SAME_DAY = 0.5;

  private final Measures.Shares measures;
  private final SupportTargets targets;

  ResolutionTime(Measures.Shares measures, SupportTargets targets) {
    this.measures = measures;
    this.targets = targets;
  }

  @Override
  public String id() {
    return "resolution_sla_ratio";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Derivation.NOTHING;
    }
    double[] ratios = new double[tickets.count()];
    int size = 0;
    int open = 0;
    for (int ticket = 0; ticket < ratios.length; ticket++) {
      double ratio = ratio(tickets, ticket);
      if (ratio > 0) {
        ratios[size++] = ratio;
        open += tickets.isOpen(ticket) ? 1 : 0;
      }
    }
    if (size < measures.atLeast()) {
      return Derivation.tooSparse(
          size
              + " of "
              + measures.atLeast()
              + " tickets with a target, resolved in "
              + measures.days()
              + " days");
    }
    Arrays.sort(ratios, 0, size);
    double median = (ratios[(size - 1) / 2] + ratios[size / 2]) / 2;
    return Derivation.of(new Median(this, tickets, size, open, median));
  }

  /** 0 where the ticket says nothing of it. */
  private double ratio(Tickets tickets, int ticket) {
    boolean open = tickets.isOpen(ticket);
    if (!open && !tickets.isClosedWithin(ticket, measures.days())) {
      return 0;
    }
    Target target = targets.of(tickets.row(ticket));
    if (target == null || (open && tickets.took(ticket) <= target.days())) {
      return 0;
    }
    return Math.max((double) tickets.took(ticket), SAME_DAY) / target.days();
  }

  /**
   * @param size tickets it is the median of
   * @param open of them still open
   */
  private record Median(ResolutionTime by, Tickets tickets, int size, int open, double median)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(new BigDecimal(median).setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return tickets.newest();
    }

    /** The furthest past its target first. */
    @Override
    public List<Source> sources() {
      record Late(double ratio, Source source) {}
      List<Late> all = new ArrayList<>();
      for (int ticket = 0; ticket < tickets.count(); ticket++) {
        double ratio = by.ratio(tickets, ticket);
        if (ratio > 0) {
          all.add(new Late(ratio, tickets.row(ticket).source()));
        }
      }
      all.sort(Comparator.comparingDouble(Late::ratio).reversed());
      return all.stream().map(Late::source).toList();
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "median of days ÷ target over %d tickets: %d closed in %d days, %d open past target",
          size,
          size - open,
          by.measures.days(),
          open);
    }
  }
}
