package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many outcomes can be held to: those with a baseline, a target and an owner, as success plans
 * ask for them. Outcomes that all lack something are none, which is known; without any row the
 * number is unknown.
 */
final class OutcomesDefined implements DerivedSignal {
  @Override
  public String id() {
    return "outcomes_defined";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Outcome> all = evidence.entries(Outcome.class);
    return all.isEmpty()
        ? Derivation.NOTHING
        : Derivation.of(new Defined(new Outcomes(all, evidence.day())));
  }

  private static boolean isDefined(Outcome outcome) {
    return outcome.baseline() != null && outcome.target() != null && outcome.owner() != null;
  }

  private record Defined(Outcomes outcomes) implements Reading {
    private int count() {
      int defined = 0;
      for (Outcome outcome : outcomes.all()) {
        defined += isDefined(outcome) ? 1 : 0;
      }
      return defined;
    }

    @Override
    public Datum value() {
      return Datum.Quantity.of(count());
    }

    @Override
    public LocalDate observedOn() {
      return outcomes.toldOn();
    }

    /** Those that are not defined first: they are what is to be done. */
    @Override
    public List<Source> sources() {
      List<Outcome> sorted = new ArrayList<>(outcomes.all().size());
      outcomes.all().stream().filter(o -> !isDefined(o)).forEach(sorted::add);
      outcomes.all().stream().filter(OutcomesDefined::isDefined).forEach(sorted::add);
      return new Outcomes(sorted, outcomes.day()).sources();
    }

    @Override
    public String formula() {
      return count() + " of " + outcomes.all().size() + " outcomes with baseline, target and owner";
    }
  }
}
