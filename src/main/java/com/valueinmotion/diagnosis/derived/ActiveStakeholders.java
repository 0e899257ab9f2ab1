package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    People people = People.of(evidence);
    int active = 0;
    boolean told = false;
    for (int at = 0; at < people.all().size(); at++) {
      Stakeholder person = people.all().get(at);
      told |= people.untouched(person) != People.NEVER;
      active += isActive(people, person) ? 1 : 0;
    }
    return told ? Derivation.of(new InTouch(this, people, active)) : Derivation.NOTHING;
  }

  private boolean isActive(People people, Stakeholder person) {
    return people.untouched(person) <= touchedWithin && people.isThere(person);
  }

  private record InTouch(ActiveStakeholders by, People people, int active) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(active);
    }

    @Override
    public LocalDate observedOn() {
      return people.newest();
    }

    /** Those in touch; where nobody is, all. */
    @Override
    public List<Source> sources() {
      List<Source> sources = new ArrayList<>();
      for (Stakeholder person : people.all()) {
        if (active == 0 || by.isActive(people, person)) {
          sources.add(person.source());
        }
      }
      return sources;
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "%d of %d contacts touched in %d days",
          active,
          people.all().size(),
          by.touchedWithin);
    }
  }
}
