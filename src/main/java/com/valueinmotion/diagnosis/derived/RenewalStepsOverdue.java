package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Milestone;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * How many steps towards the renewal should have been done and are not: open milestones of the
 * renewal track past their due day. A count, after the renewal calendar (T-120, T-90, …) that
 * account teams keep. Needs one milestone of that track.
 */
final class RenewalStepsOverdue implements DerivedSignal {
  private final KnownWords renewal;

  /**
   * @param renewal words of tracks that belong to the renewal
   */
  RenewalStepsOverdue(List<String> renewal) {
    this.renewal = new KnownWords(renewal);
  }

  @Override
  public String id() {
    return "renewal_steps_overdue";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Steps steps = Steps.of(evidence, renewal, true);
    if (steps.all().isEmpty()) {
      return Derivation.NOTHING;
    }
    int overdue = 0;
    for (Milestone step : steps.all()) {
      overdue += steps.overdue(step) > 0 ? 1 : 0;
    }
    return Derivation.of(new Late(steps, overdue));
  }

  private record Late(Steps steps, int overdue) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(overdue);
    }

    @Override
    public LocalDate observedOn() {
      return steps.toldOn();
    }

    @Override
    public List<Source> sources() {
      return steps.sources(steps.longestOverdue());
    }

    @Override
    public String formula() {
      return overdue + " of " + steps.all().size() + " renewal steps open past their day";
    }
  }
}
