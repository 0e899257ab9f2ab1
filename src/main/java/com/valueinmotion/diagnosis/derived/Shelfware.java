package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.LicenceUse;
import com.valueinmotion.diagnosis.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Paid seats that nobody uses: 1 − active users in 30 days ÷ paid seats, in percent; the complement
 * of licence utilisation. More active users than seats is no shelfware. Needs both numbers and at
 * least one seat.
 */
public final class Shelfware implements DerivedSignal {
  @Override
  public String id() {
    return "shelfware_pct";
  }

  @Override
  public Optional<Reading> derive(AccountHistory history) {
    return LicenceUse.of(history).map(Shelfware::idle);
  }

  private static Reading idle(LicenceUse use) {
    BigDecimal percent = BigDecimal.valueOf(100).subtract(use.percent()).max(BigDecimal.ZERO);
    return new Reading(
        new Datum.Quantity(percent),
        use.observedOn(),
        use.sources(),
        "1 − " + use.active().toPlainString() + " ÷ " + use.seats().toPlainString() + " seats");
  }
}
