package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Paid seats that nobody uses: 1 − active users in 30 days ÷ paid seats, in percent; the complement
 * of licence utilisation. More active users than seats is no shelfware. Needs both numbers and at
 * least one seat.
 */
final class Shelfware implements DerivedSignal {
  @Override
  public String id() {
    return "shelfware_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Seats seats = Seats.of(evidence).orElse(null);
    return seats == null ? Derivation.NOTHING : Derivation.of(new Idle(seats));
  }

  private record Idle(Seats seats) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(100).subtract(seats.usePercent()).max(BigDecimal.ZERO));
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
      return "1 − " + seats.share();
    }
  }
}
