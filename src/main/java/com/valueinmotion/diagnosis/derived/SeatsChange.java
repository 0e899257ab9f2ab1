package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Evidence.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paid seats against the last term: seats ÷ seats of the last term − 1, in percent with one
 * decimal; contraction as net revenue retention counts it, in seats. The last term's seats are
 * those a file gives, else those observed when this term began, a year before the renewal. Needs
 * both, and at least one seat then.
 */
final class SeatsChange implements DerivedSignal {
  @Override
  public String id() {
    return "seats_change_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Counted now = evidence.number(AccountField.SEATS).orElse(null);
    Counted then = now == null ? null : lastTerm(evidence);
    return now != null && then != null && then.value().signum() > 0
        ? Derivation.of(new Change(now, then))
        : Derivation.NOTHING;
  }

  private static @Nullable Counted lastTerm(Evidence evidence) {
    Counted given = evidence.number(AccountField.LAST_TERM_SEATS).orElse(null);
    if (given != null) {
      return given;
    }
    LocalDate began =
        evidence
            .latest(AccountField.RENEWAL_DATE)
            .map(o -> o.value() instanceof Datum.Day(LocalDate day) ? day.minusYears(1) : null)
            .orElse(null);
    return began == null || began.isAfter(evidence.day())
        ? null
        : evidence.seenFrom(began).number(AccountField.SEATS).orElse(null);
  }

  private record Change(Counted now, Counted then) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          now.value()
              .subtract(then.value())
              .multiply(BigDecimal.valueOf(100))
              .divide(then.value(), 1, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return now.observation().eventAt();
    }

    @Override
    public List<Source> sources() {
      return List.of(now.observation().source(), then.observation().source());
    }

    /** "80 ÷ 100 seats of the last term − 1". */
    @Override
    public String formula() {
      return now.value().toPlainString()
          + " ÷ "
          + then.value().toPlainString()
          + " seats of the last term − 1";
    }
  }
}
