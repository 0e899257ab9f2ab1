package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.DerivedFact;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Unit;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.util.List;
import java.util.Optional;

/**
 * Tickets of the highest priority that are open past their support target. Near the notice deadline
 * a gate asks for them. Empty without tickets.
 */
final class UrgentPastTarget implements DerivedFact {
  private final SupportTargets targets;

  UrgentPastTarget(SupportTargets targets) {
    this.targets = targets;
  }

  @Override
  public Optional<ContextFact> derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Optional.empty();
    }
    List<Source> past = tickets.sources(t -> targets.isUrgentPastTarget(tickets, t));
    return Optional.of(
        new ContextFact(
            "p1_past_target",
            "open P1 past target",
            Unit.COUNT,
            new Reading.Computed(
                Datum.Quantity.of(past.size()),
                tickets.newest(),
                past.isEmpty() ? List.of(tickets.newestRow().source()) : past,
                past.size() + " of " + tickets.count() + " tickets")));
  }
}
