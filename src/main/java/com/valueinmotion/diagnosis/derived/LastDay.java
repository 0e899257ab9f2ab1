package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * How long ago something last happened, by an account field that keeps the day, in days. Counted to
 * the day on which a file said so: whether it has happened since, nobody told, and a sheet that is
 * no longer kept must become unknown rather than bad.
 *
 * @param last the day it last happened, not after the day it was told
 * @param told where it was told
 * @param field which keeps the day
 */
record LastDay(LocalDate last, Observation told, AccountField field) implements Reading {
  /** Nothing where no day is known, or one that had not come when it was told. */
  static Derivation of(Evidence evidence, AccountField field) {
    Observation told = evidence.latest(field).orElse(null);
    return told != null
            && told.value() instanceof Datum.Day(LocalDate last)
            && !last.isAfter(told.eventAt())
        ? Derivation.of(new LastDay(last, told, field))
        : Derivation.NOTHING;
  }

  @Override
  public Datum value() {
    return Datum.Quantity.of(told.eventAt().toEpochDay() - last.toEpochDay());
  }

  @Override
  public LocalDate observedOn() {
    return told.eventAt();
  }

  @Override
  public List<Source> sources() {
    return List.of(told.source());
  }

  /** "2026-11-20 − 2026-11-04, last successful sync". */
  @Override
  public String formula() {
    return told.eventAt() + " − " + last + ", " + field.key().label();
  }
}
