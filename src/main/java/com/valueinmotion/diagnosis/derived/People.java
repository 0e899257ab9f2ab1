package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * The people at an account as they stood at the end of a day: who leaves later is still there.
 * Their rows tell of the day they came. A row that came later (a snapshot in hindsight) is taken to
 * have said the same of the day as of its own, and so its last touch was as many days ago.
 *
 * @param all in order of key, those who left included
 */
record People(List<Stakeholder> all, LocalDate day) {
  /** No touch, or none yet. */
  static final long NEVER = Long.MAX_VALUE;

  static People of(Evidence evidence) {
    return new People(evidence.entries(Stakeholder.class), evidence.day());
  }

  boolean isThere(Stakeholder person) {
    return person.isThere(day);
  }

  /** Days since the last touch, or {@link #NEVER}; a touch that is still to come is none. */
  long untouched(Stakeholder person) {
    LocalDate touch = person.lastTouch();
    if (touch == null) {
      return NEVER;
    }
    LocalDate told = person.eventAt().isAfter(day) ? person.eventAt() : day;
    return touch.isAfter(told) ? NEVER : told.toEpochDay() - touch.toEpochDay();
  }

  /** The last day on which a row came; there must be a person. */
  LocalDate newest() {
    LocalDate newest = all.getFirst().eventAt();
    for (int at = 1; at < all.size(); at++) {
      LocalDate came = all.get(at).eventAt();
      newest = came.isAfter(newest) ? came : newest;
    }
    return newest;
  }
}
