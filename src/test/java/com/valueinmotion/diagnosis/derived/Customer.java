package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's rows, in days before today, and what the shipped policy reads off them. A row's key
 * is its place, and its source's row too, the header being row 1.
 */
final class Customer {
  static final LocalDate TODAY = Histories.TODAY;
  static final Measures MEASURES = Policies.shipped().measures();
  private static final Engine ENGINE = Policies.engine();

  private final Histories histories = new Histories();
  private int row = 1;

  /** A value as a file states it. */
  Customer stated(String signal, String value, int daysAgo) {
    histories.with(signal, value, daysAgo);
    return this;
  }

  /** An ordinary ticket, closed the next day or, if opened today, open. */
  Customer ticket(int openedAgo) {
    return ticket(openedAgo, openedAgo == 0 ? null : openedAgo - 1, "P3");
  }

  Customer tickets(int count, int openedAgo) {
    for (int ticket = 0; ticket < count; ticket++) {
      ticket(openedAgo);
    }
    return this;
  }

  /**
   * @param closedAgo null while open, negative where it was closed later
   */
  Customer ticket(int openedAgo, @Nullable Integer closedAgo, @Nullable String priority) {
    return ticket(openedAgo, closedAgo, priority, false, false, null);
  }

  Customer ticket(
      int openedAgo,
      @Nullable Integer closedAgo,
      @Nullable String priority,
      boolean escalated,
      boolean reopened,
      @Nullable Integer satisfaction) {
    row++;
    return with(
        new Entry.Ticket(
            "T" + row,
            Source.of("tickets.csv", row, "ticket_id"),
            TODAY.minusDays(openedAgo),
            "a subject",
            priority,
            closedAgo == null ? null : TODAY.minusDays(closedAgo),
            escalated,
            reopened,
            satisfaction));
  }

  Customer with(Entry entry) {
    histories.with(entry);
    return this;
  }

  AccountHistory history() {
    return histories.build();
  }

  /** As the engine finds it today. */
  Finding finding(String signal) {
    return finding(signal, 0);
  }

  /** As the engine finds it so many days ago, by what is known today. */
  Finding finding(String signal, int daysAgo) {
    return diagnosis(daysAgo).findings().stream()
        .filter(f -> f.signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }

  /** The value, or "unknown", or "too sparse". */
  String value(String signal) {
    return finding(signal).valueText();
  }

  /** As a look back from today sees it, as hysteresis does. */
  Derivation seenFrom(int daysAgo, DerivedSignal signal) {
    return signal.derive(Evidence.of(history()).seenFrom(TODAY.minusDays(daysAgo)));
  }

  ContextFact fact(String id) {
    return diagnosis(0).context().stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Diagnosis diagnosis(int daysAgo) {
    return ENGINE.diagnose(daysAgo == 0 ? history() : history().seenFrom(TODAY.minusDays(daysAgo)));
  }
}
