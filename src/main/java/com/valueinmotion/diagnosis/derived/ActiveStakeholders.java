package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people at the account are in touch with us: still there, and spoken with lately.
 * Multi-threading in the sense of account management. Needs at least one contact whose last touch
 * is on record; without, the number is unknown, not zero.
 */
final class ActiveStakeholders implements DerivedSignal {
  private final int touchedWithin;

  /**
   * @param touchedWithin days since the last touch
   */
  ActiveStakeholders(int touchedWithin) {
    this.touchedWithin = touchedWithin;
  }

  @Override
  public String id() {
    return "active_stakeholders";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Stakeholder> people = evidence.entries(Stakeholder.class);
    if (people.stream().allMatch(p -> p.lastTouch() == null)) {
      return Derivation.NOTHING;
    }
    LocalDate since = evidence.day().minusDays(touchedWithin);
    List<Stakeholder> active = new ArrayList<>();
    LocalDate observedOn = people.getFirst().eventAt();
    for (Stakeholder person : people) {
      if (isActive(person, since, evidence.day())) {
        active.add(person);
      }
      observedOn = person.eventAt().isAfter(observedOn) ? person.eventAt() : observedOn;
    }
    return Derivation.of(
        new Reading.Computed(
            Datum.Quantity.of(active.size()),
            observedOn,
            (active.isEmpty() ? people : active).stream().map(Entry::source).toList(),
            "%d of %d contacts touched in %d days"
                .formatted(active.size(), people.size(), touchedWithin)));
  }

  private static boolean isActive(Stakeholder person, LocalDate since, LocalDate today) {
    LocalDate touched = person.lastTouch();
    LocalDate left = person.left();
    return touched != null && !touched.isBefore(since) && (left == null || left.isAfter(today));
  }
}
