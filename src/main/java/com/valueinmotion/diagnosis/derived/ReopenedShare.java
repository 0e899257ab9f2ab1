package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The reopen rate of support desks: reopened tickets ÷ resolved ones, in percent. Resolved are
 * those closed lately, and those that came back and are open still, or the worst would be left out.
 * One decimal. Needs the policy's least number of resolved tickets.
 */
final class ReopenedShare implements DerivedSignal {
  private final Measures.Shares measures;

  ReopenedShare(Measures.Shares measures) {
    this.measures = measures;
  }

  @Override
  public String id() {
    return "reopened_tickets_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Derivation.NOTHING;
    }
    int resolved = 0;
    int reopened = 0;
    for (int ticket = 0; ticket < tickets.count(); ticket++) {
      if (isResolved(tickets, ticket)) {
        resolved++;
        reopened += tickets.row(ticket).reopened() ? 1 : 0;
      }
    }
    return resolved < measures.atLeast()
        ? Derivation.tooSparse(
            resolved
                + " of "
                + measures.atLeast()
                + " tickets resolved in "
                + measures.days()
                + " days")
        : Derivation.of(new Share(this, tickets, reopened, resolved));
  }

  private boolean isResolved(Tickets tickets, int ticket) {
    return tickets.isOpen(ticket)
        ? tickets.row(ticket).reopened()
        : tickets.isClosedWithin(ticket, measures.days());
  }

  private record Share(ReopenedShare by, Tickets tickets, int reopened, int resolved)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(100L * reopened)
              .divide(BigDecimal.valueOf(resolved), 1, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return tickets.newest();
    }

    /** The reopened ones first. */
    @Override
    public List<Source> sources() {
      List<Source> first =
          tickets.sources(t -> by.isResolved(tickets, t) && tickets.row(t).reopened());
      first.addAll(tickets.sources(t -> by.isResolved(tickets, t) && !tickets.row(t).reopened()));
      return first;
    }

    @Override
    public String formula() {
      return reopened + " ÷ " + resolved + " tickets resolved in " + by.measures.days() + " days";
    }
  }
}
