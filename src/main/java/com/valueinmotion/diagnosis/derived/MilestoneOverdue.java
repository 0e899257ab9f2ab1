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
 * How far the most delayed step is behind: today − due day of the longest overdue open milestone,
 * in days, 0 where all that is open is in time; the schedule variance of project management, in
 * time. Steps of the renewal have a signal of their own. Needs one milestone.
 */
final class MilestoneOverdue implements DerivedSignal {
  private final KnownWords renewal;

  /**
   * @param renewal words of tracks that belong to the renewal
   */
  MilestoneOverdue(List<String> renewal) {
    this.renewal = new KnownWords(renewal);
  }

  @Override
  public String id() {
    return "milestone_overdue_days";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Steps steps = Steps.of(evidence, renewal, false);
    if (steps.all().isEmpty()) {
      return Derivation.NOTHING;
    }
    return Derivation.of(new Delay(steps, steps.longestOverdue()));
  }

  private record Delay(Steps steps, Milestone longest) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(steps.overdue(longest));
    }

    @Override
    public LocalDate observedOn() {
      return steps.toldOn();
    }

    @Override
    public List<Source> sources() {
      return steps.sources(longest);
    }

    /** "2026-11-22 − 2026-10-08, Key users trained". */
    @Override
    public String formula() {
      return steps.overdue(longest) > 0
          ? steps.day() + " − " + longest.due() + ", " + longest.name()
          : "0 of " + steps.all().size() + " milestones overdue";
    }
  }
}
