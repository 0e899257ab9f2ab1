package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many people at the account are in touch with us: still there, and spoken with in the last
 * {@value #TOUCHED_WITHIN} days. Multi-threading in the sense of account management. Needs at least
 * one contact whose last touch is on record; without, the number is unknown, not zero.
 */
public final class ActiveStakeholders implements DerivedSignal {
  /** Days since the last touch. */
  static final int TOUCHED_WITHIN = 90;

  @Override
  public String id() {
    return "active_stakeholders";
  }

  @Override
  public Optional<Reading> derive(AccountHistory history) {
    List<Stakeholder> people = history.entries(Stakeholder.class);
    if (people.stream().allMatch(p -> p.lastTouch() == null)) {
      return Optional.empty();
    }
    LocalDate today = history.asOf().day();
    List<Stakeholder> active = people.stream().filter(p -> isActive(p, today)).toList();
    LocalDate observedOn =
        people.stream().map(Entry::eventAt).max(Comparator.naturalOrder()).orElse(today);
    return Optional.of(
        new Reading(
            Datum.Quantity.of(active.size()),
            observedOn,
            (active.isEmpty() ? people : active).stream().map(Entry::source).toList(),
            active.size()
                + " of "
                + people.size()
                + " contacts touched in "
                + TOUCHED_WITHIN
                + " days"));
  }

  private static boolean isActive(Stakeholder person, LocalDate today) {
    LocalDate touched = person.lastTouch();
    LocalDate left = person.left();
    return touched != null
        && !touched.isBefore(today.minusDays(TOUCHED_WITHIN))
        && (left == null || left.isAfter(today));
  }
}
