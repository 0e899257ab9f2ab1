package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Ticket;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In how many days a ticket of each priority should be closed. A priority is known by its own name
 * or by another word of the policy, in any case; of others nothing is said.
 */
final class SupportTargets {
  static final String MOST_URGENT = "P1";

  /**
   * A priority and its target.
   *
   * @param days at least 1
   */
  record Target(String priority, int days) {}

  /** By words as the policy writes them, for speed, and in lower case. */
  private final Map<String, Target> byWord = new HashMap<>();

  /** Throws IllegalArgumentException where a target is under a day or a word has none. */
  SupportTargets(Measures.Tickets measures) {
    measures
        .targets()
        .forEach(
            (priority, days) -> {
              if (days < 1) {
                throw new IllegalArgumentException("the target of " + priority + " is under a day");
              }
              put(priority, new Target(priority, days));
            });
    measures
        .words()
        .forEach(
            (word, priority) -> {
              Target target = byWord.get(priority);
              if (target == null) {
                throw new IllegalArgumentException(word + " means " + priority + " without target");
              }
              put(word, target);
            });
  }

  private void put(String word, Target target) {
    byWord.put(word, target);
    byWord.put(word.toLowerCase(Locale.ROOT), target);
  }

  /** Null where the priority is none we know. */
  @Nullable Target of(Ticket ticket) {
    String priority = ticket.priority();
    if (priority == null) {
      return null;
    }
    Target asWritten = byWord.get(priority);
    return asWritten == null ? byWord.get(priority.strip().toLowerCase(Locale.ROOT)) : asWritten;
  }

  /** Whether it is of the highest priority and open on the day for longer than its target. */
  boolean isUrgentPastTarget(Tickets tickets, int ticket) {
    if (!tickets.isOpen(ticket)) {
      return false;
    }
    Target target = of(tickets.row(ticket));
    return target != null
        && target.priority().equals(MOST_URGENT)
        && tickets.age(ticket) > target.days();
  }
}
