package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Milestone;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time to first value against the plan: (done, else today) − start, ÷ (due − start), with two
 * decimals. Time to value as customer success counts it, from the start to the first realised
 * benefit by an event the user names: here a milestone of the first value. One that is open counts
 * the time so far, which can only grow; of several the worst speaks. It starts on its own day, else
 * on the day the account did. Needs a milestone that has begun, with a due day after its start.
 */
final class TimeToValue implements DerivedSignal {
  private final KnownWords firstValue;

  /**
   * @param firstValue words of tracks that belong to the first value
   */
  TimeToValue(List<String> firstValue) {
    this.firstValue = new KnownWords(firstValue);
  }

  @Override
  public String id() {
    return "time_to_value_ratio";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Steps steps = Steps.of(evidence, firstValue, true);
    if (steps.all().isEmpty()) {
      return Derivation.NOTHING;
    }
    LocalDate accountStart = startOf(evidence);
    Time worst = null;
    for (Milestone step : steps.all()) {
      Time time = time(steps, step, accountStart);
      worst = time != null && (worst == null || time.isLongerThan(worst)) ? time : worst;
    }
    return worst == null
        ? Derivation.tooSparse("no first value begun with a start day and a later due day")
        : Derivation.of(worst);
  }

  private static @Nullable LocalDate startOf(Evidence evidence) {
    return evidence
        .latest(AccountField.STARTED_ON)
        .map(o -> o.value() instanceof Datum.Day(LocalDate day) ? day : null)
        .orElse(null);
  }

  private static @Nullable Time time(
      Steps steps, Milestone step, @Nullable LocalDate accountStart) {
    LocalDate own = step.start();
    LocalDate start = own != null ? own : accountStart;
    if (start == null || start.isAfter(steps.day()) || !step.due().isAfter(start)) {
      return null;
    }
    LocalDate done = step.done();
    LocalDate until = done == null || steps.isOpen(step) ? steps.day() : done;
    return new Time(steps, step, start, until);
  }

  private record Time(Steps steps, Milestone step, LocalDate start, LocalDate until)
      implements Reading {

    /** In days; value that came before the start took none. */
    private long taken() {
      return Math.max(until.toEpochDay() - start.toEpochDay(), 0);
    }

    /** In days, at least one. */
    private long planned() {
      return step.due().toEpochDay() - start.toEpochDay();
    }

    boolean isLongerThan(Time other) {
      return taken() * other.planned() > other.taken() * planned();
    }

    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(taken())
              .divide(BigDecimal.valueOf(planned()), 2, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return steps.toldOn();
    }

    @Override
    public List<Source> sources() {
      return steps.sources(step);
    }

    /** "58 days so far ÷ 44 days planned from 2026-09-01, First workflow live". */
    @Override
    public String formula() {
      return taken()
          + (steps.isOpen(step) ? " days so far ÷ " : " days ÷ ")
          + planned()
          + " days planned from "
          + start
          + ", "
          + step.name();
    }
  }
}
