package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.Term;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Evidence.Counted;
import com.valueinmotion.diagnosis.evidence.TicketLoad;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one account's wastes. Where the rows that would give the figures are missing, or
 * speak against the finding, the finding stands alone.
 */
final class WasteParts {
  private final Evidence evidence;
  private final Term term;
  private final Measures measures;

  WasteParts(Evidence evidence, Term term, Measures measures) {
    this.evidence = evidence;
    this.term = term;
    this.measures = measures;
  }

  /** What an amber or red finding comes to. */
  WastePart of(Finding finding) {
    WastePart part =
        switch (finding.signal().id()) {
          case Wastes.IDLE_SEATS -> idleSeats(finding);
          case "modules_used_pct" -> unusedModules(finding);
          case "teams_below_line_pct" -> teamsBehind(finding);
          default -> null;
        };
    return part == null ? new WastePart.Shown(finding) : part;
  }

  /** What puts a waste of the kind into proportion. */
  void proportions(WasteKind kind, List<WastePart> parts) {
    switch (kind) {
      case MUDA -> userCost(parts);
      case MURA -> {}
      case MURI -> {
        tickets(parts);
        deadline(parts);
      }
    }
  }

  private @Nullable WastePart idleSeats(Finding finding) {
    Counted seats = evidence.number(AccountField.SEATS).orElse(null);
    Counted active = evidence.number(AccountField.ACTIVE_USERS).orElse(null);
    if (seats == null || active == null) {
      return null;
    }
    int idle = seats.value().intValue() - active.value().intValue();
    return idle <= 0
        ? null
        : new WastePart.IdleSeats(
            finding,
            idle,
            seats.value().intValue(),
            price(idle),
            List.of(source(active), source(seats)));
  }

  private @Nullable WastePart unusedModules(Finding finding) {
    Counted entitled = evidence.number(AccountField.MODULES_ENTITLED).orElse(null);
    Counted used = evidence.number(AccountField.MODULES_USED).orElse(null);
    if (entitled == null || used == null) {
      return null;
    }
    int unused = entitled.value().intValue() - used.value().intValue();
    return unused <= 0
        ? null
        : new WastePart.UnusedModules(
            finding, unused, entitled.value().intValue(), List.of(source(used), source(entitled)));
  }

  private @Nullable WastePart teamsBehind(Finding finding) {
    int line = measures.seats().teams().line();
    List<Team> behind = new ArrayList<>();
    long seats = 0;
    for (Team team : evidence.entries(Team.class)) {
      if (100L * team.active() < (long) line * team.seats()) {
        behind.add(team);
        seats += team.seats();
      }
    }
    return behind.isEmpty() || seats > Integer.MAX_VALUE
        ? null
        : new WastePart.TeamsBehind(finding, behind, line, (int) seats, price((int) seats));
  }

  private void userCost(List<WastePart> parts) {
    Money arr = term.arr();
    Counted active = evidence.number(AccountField.ACTIVE_USERS).orElse(null);
    Observation stated = evidence.latest(AccountField.ARR).orElse(null);
    if (arr == null || stated == null || active == null || active.value().intValue() <= 0) {
      return;
    }
    Counted planned =
        evidence
            .number(AccountField.PLANNED_USERS)
            .filter(p -> p.value().intValue() > 0)
            .orElse(null);
    parts.add(
        new WastePart.UserCost(
            each(arr, active),
            planned == null ? null : each(arr, planned),
            planned == null
                ? List.of(stated.source(), source(active))
                : List.of(stated.source(), source(active), source(planned))));
  }

  private void tickets(List<WastePart> parts) {
    Measures.Spike spike = measures.tickets().spike();
    TicketLoad load =
        TicketLoad.of(evidence.tickets(), spike.days(), spike.baseDays(), spike.baseKnown())
            .orElse(null);
    if (load != null) {
      parts.add(new WastePart.Tickets(load));
    }
  }

  private void deadline(List<WastePart> parts) {
    Deadline deadline = Deadline.of(term, evidence.day()).orElse(null);
    Observation renewal = evidence.latest(AccountField.RENEWAL_DATE).orElse(null);
    if (deadline != null && renewal != null) {
      parts.add(new WastePart.NearDeadline(deadline, List.of(renewal.source())));
    }
  }

  /** ARR ÷ a count above zero, rounded down. */
  private static Money each(Money arr, Counted count) {
    return new Money(arr.minor() / count.value().intValue(), arr.currency());
  }

  /**
   * ARR × these ÷ paid seats, rounded down; null where the ARR or the seats are not known, and
   * where these are more seats than are paid, so that a file must be wrong.
   */
  private @Nullable Money price(int these) {
    Money arr = term.arr();
    Integer seats = term.seats();
    if (arr == null || seats == null || seats == 0 || these > seats) {
      return null;
    }
    long whole = arr.minor() / seats * these;
    long rest = arr.minor() % seats * these / seats;
    return new Money(whole + rest, arr.currency());
  }

  private static Source source(Counted counted) {
    return counted.observation().source();
  }
}
