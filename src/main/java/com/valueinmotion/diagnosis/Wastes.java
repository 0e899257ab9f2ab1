package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the lean wastes that amber or red findings show, and what idle seats cost. */
final class Wastes {
  /** The signal whose amber or red means that seats lie idle, which has a price. */
  private static final String IDLE_SEATS = "shelfware_pct";

  private final ForEach<WasteKind, String> motions;

  Wastes(ForEach<WasteKind, String> motions) {
    this.motions = motions;
  }

  /**
   * At most one of each kind, shown by idle seats where there are any, else by its worst finding.
   */
  List<Waste> of(List<Finding> findings, AccountHistory history, Term term) {
    List<Waste> wastes = new ArrayList<>();
    for (WasteKind kind : WasteKind.values()) {
      findings.stream()
          .filter(f -> f.isReason() && f.signal().waste() == kind)
          .max(Comparator.comparing(Wastes::countsSeats).thenComparingInt(Finding::severity))
          .ifPresent(worst -> wastes.add(waste(kind, worst, history, term)));
    }
    return wastes;
  }

  private Waste waste(WasteKind kind, Finding worst, AccountHistory history, Term term) {
    Integer idle = countsSeats(worst) ? idleSeats(history, term) : null;
    return new Waste(kind, motions.of(kind), worst, idle, cost(idle, term));
  }

  private static boolean countsSeats(Finding finding) {
    return finding.signal().id().equals(IDLE_SEATS);
  }

  private static @Nullable Integer idleSeats(AccountHistory history, Term term) {
    Integer seats = term.seats();
    return seats != null
            && history.latest(AccountField.ACTIVE_USERS).map(o -> o.value()).orElse(null)
                instanceof Datum.Quantity(BigDecimal active)
        ? Math.max(0, seats - active.intValue())
        : null;
  }

  /** Idle seats × ARR ÷ seats, to the minor unit, rounded down. */
  private static @Nullable Money cost(@Nullable Integer idle, Term term) {
    Money arr = term.arr();
    Integer seats = term.seats();
    if (idle == null || arr == null || seats == null || seats == 0) {
      return null;
    }
    return new Money(Math.multiplyExact(arr.minor(), (long) idle) / seats, arr.currency());
  }
}
