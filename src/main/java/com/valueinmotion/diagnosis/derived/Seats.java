package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Evidence.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Active users in 30 days and paid seats.
 *
 * @param active active users
 * @param paid paid seats, at least one
 */
record Seats(Counted active, Counted paid) {
  /** Empty where either number is missing or no seat is paid. */
  static Optional<Seats> of(Evidence evidence) {
    Counted active = evidence.number(AccountField.ACTIVE_USERS).orElse(null);
    Counted paid = evidence.number(AccountField.SEATS).orElse(null);
    return active != null && paid != null && paid.value().signum() > 0
        ? Optional.of(new Seats(active, paid))
        : Optional.empty();
  }

  /** With one decimal. */
  BigDecimal usePercent() {
    return active
        .value()
        .multiply(BigDecimal.valueOf(100))
        .divide(paid.value(), 1, RoundingMode.HALF_UP);
  }

  LocalDate observedOn() {
    return active.observation().eventAt();
  }

  /** Active users first, then seats. */
  List<Source> sources() {
    return List.of(active.observation().source(), paid.observation().source());
  }

  /** "31 ÷ 80 seats". */
  String share() {
    return active.value().toPlainString() + " ÷ " + paid.value().toPlainString() + " seats";
  }
}
