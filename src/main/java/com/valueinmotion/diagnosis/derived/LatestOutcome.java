package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long ago something was last done with any of the outcomes, in days. Counted to today: what we
 * did together and nobody wrote down cannot be shown to anyone.
 *
 * @param outcomes all of them
 * @param latest with which it was last done
 * @param last the day
 * @param what was done, as a noun
 */
record LatestOutcome(Outcomes outcomes, Outcome latest, LocalDate last, String what)
    implements Reading {

  /** Nothing where no outcome has such a day that has come; the same day twice: the first row. */
  static Derivation of(Evidence evidence, Function<Outcome, @Nullable LocalDate> day, String what) {
    List<Outcome> all = evidence.entries(Outcome.class);
    Outcome latest = null;
    LocalDate last = LocalDate.MIN;
    for (Outcome outcome : all) {
      LocalDate done = day.apply(outcome);
      if (done != null && done.isAfter(last) && !done.isAfter(evidence.day())) {
        latest = outcome;
        last = done;
      }
    }
    return latest == null
        ? Derivation.NOTHING
        : Derivation.of(new LatestOutcome(new Outcomes(all, evidence.day()), latest, last, what));
  }

  @Override
  public Datum value() {
    return Datum.Quantity.of(outcomes.day().toEpochDay() - last.toEpochDay());
  }

  @Override
  public LocalDate observedOn() {
    return outcomes.toldOn(latest);
  }

  @Override
  public List<Source> sources() {
    return List.of(latest.source());
  }

  /** "2026-11-22 − 2026-10-20, last review: Hours for each customs hold". */
  @Override
  public String formula() {
    return outcomes.day() + " − " + last + ", last " + what + ": " + latest.name();
  }
}
