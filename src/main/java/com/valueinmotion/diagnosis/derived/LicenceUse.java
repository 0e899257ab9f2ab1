package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.DerivedFact;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Unit;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Licence utilisation: active users ÷ paid seats, in percent. The other side of shelfware. */
final class LicenceUse implements DerivedFact {
  @Override
  public Optional<ContextFact> derive(Evidence evidence) {
    return Seats.of(evidence)
        .map(
            seats ->
                new ContextFact("licence_use_pct", "licence use", Unit.PERCENT, new Use(seats)));
  }

  private record Use(Seats seats) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(seats.usePercent());
    }

    @Override
    public LocalDate observedOn() {
      return seats.observedOn();
    }

    @Override
    public List<Source> sources() {
      return seats.sources();
    }

    @Override
    public String formula() {
      return seats.share();
    }
  }
}
