package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Licence utilisation: active users ÷ licences, in percent with one decimal.
 *
 * @param active active users in 30 days
 * @param seats paid seats, at least one
 * @param observedOn the day of the active users
 * @param sources active users first, then seats
 */
public record LicenceUse(
    BigDecimal active, BigDecimal seats, LocalDate observedOn, List<Source> sources) {

  /** Empty where either number is missing or no seat is paid. */
  public static Optional<LicenceUse> of(AccountHistory history) {
    Observation active = history.latest(AccountField.ACTIVE_USERS).orElse(null);
    Observation seats = history.latest(AccountField.SEATS).orElse(null);
    return active != null
            && seats != null
            && active.value() instanceof Datum.Quantity(BigDecimal users)
            && seats.value() instanceof Datum.Quantity(BigDecimal paid)
            && paid.signum() > 0
        ? Optional.of(
            new LicenceUse(users, paid, active.eventAt(), List.of(active.source(), seats.source())))
        : Optional.empty();
  }

  public BigDecimal percent() {
    return active.multiply(BigDecimal.valueOf(100)).divide(seats, 1, RoundingMode.HALF_UP);
  }
}
