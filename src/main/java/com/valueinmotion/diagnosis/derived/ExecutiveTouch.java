package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * Days since anybody spoke with an executive who is still there: the recency of executive contact
 * that account plans keep. The days go on growing after the file came, and the reading is as old as
 * the newest contact row: until then a later touch would have been in it. Needs an executive, by
 * the policy's words in role or title, whose last touch is on record.
 */
final class ExecutiveTouch implements DerivedSignal {
  private final RoleWords executives;

  ExecutiveTouch(List<String> executives) {
    this.executives = new RoleWords(executives);
  }

  @Override
  public String id() {
    return "days_since_exec_touch";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    People people = People.of(evidence);
    Stakeholder last = null;
    long least = People.NEVER;
    for (int at = 0; at < people.all().size(); at++) {
      Stakeholder person = people.all().get(at);
      long days = people.untouched(person);
      if (days < least && people.isThere(person) && executives.match(person)) {
        least = days;
        last = person;
      }
    }
    return last == null ? Derivation.NOTHING : Derivation.of(new Touch(people, last, least));
  }

  private record Touch(People people, Stakeholder last, long days) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(days);
    }

    @Override
    public LocalDate observedOn() {
      return people.newest();
    }

    @Override
    public List<Source> sources() {
      return List.of(last.source());
    }

    @Override
    public String formula() {
      return last.name() + ", last touch " + last.lastTouch();
    }
  }
}
