package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Open tickets that are escalated. One of the highest priority that is open past its support target
 * counts whether somebody escalated it or not, and counts double: alone it is as bad as two. ITIL,
 * too, takes a time limit that has passed for a reason to escalate. Needs a ticket; a priority that
 * is not known adds nothing.
 */
final class OpenEscalations implements DerivedSignal {
  private static final int URGENT = 2;

  private final SupportTargets targets;

  OpenEscalations(SupportTargets targets) {
    this.targets = targets;
  }

  @Override
  public String id() {
    return "open_escalations";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Derivation.NOTHING;
    }
    int urgent = 0;
    int others = 0;
    for (int ticket = 0; ticket < tickets.count(); ticket++) {
      if (targets.isUrgentPastTarget(tickets, ticket)) {
        urgent++;
      } else if (isEscalated(tickets, ticket)) {
        others++;
      }
    }
    return Derivation.of(new Escalated(tickets, targets, urgent, others));
  }

  private static boolean isEscalated(Tickets tickets, int ticket) {
    return tickets.isOpen(ticket) && tickets.row(ticket).escalated();
  }

  /**
   * @param urgent past their target
   * @param others escalated, and not among these
   */
  private record Escalated(Tickets tickets, SupportTargets targets, int urgent, int others)
      implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of((long) URGENT * urgent + others);
    }

    @Override
    public LocalDate observedOn() {
      return tickets.newest();
    }

    /** The urgent ones, then the others; without any, the newest ticket. */
    @Override
    public List<Source> sources() {
      List<Source> first = tickets.sources(t -> targets.isUrgentPastTarget(tickets, t));
      first.addAll(
          tickets.sources(t -> isEscalated(tickets, t) && !targets.isUrgentPastTarget(tickets, t)));
      return first.isEmpty() ? List.of(tickets.newestRow().source()) : first;
    }

    @Override
    public String formula() {
      return urgent == 0
          ? String.format(
              Locale.ROOT, "%d of %d tickets escalated and open", others, tickets.count())
          : String.format(
              Locale.ROOT,
              "%d × %d open %s past the support target + %d other open escalations",
              URGENT,
              urgent,
              SupportTargets.MOST_URGENT,
              others);
    }
  }
}
