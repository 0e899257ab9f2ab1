package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Weeks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * How unevenly the account works from week to week: the robust coefficient of variation, 1.4826 ×
 * median distance from the median ÷ median, over the newest 12 weeks, two decimals. The scaled
 * median absolute deviation is that of Hampel (1974) and Rousseeuw and Croux (1993); a holiday does
 * not move it. Needs 8 of the weeks, and 5 events in the median week.
 */
final class UsageIrregularity implements DerivedSignal {
  private static final BigDecimal SCALE = BigDecimal.valueOf(Middle.SCALE);

  private final Measures.Irregularity policy;

  UsageIrregularity(Measures.Irregularity policy) {
    this.policy = policy;
  }

  @Override
  public String id() {
    return "usage_robust_cv";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Weeks weeks = evidence.usage();
    if (weeks.length() == 0) {
      return Derivation.NOTHING;
    }
    long[] counts = weeks.known(0, policy.weeks());
    if (counts.length < policy.known()) {
      return Derivation.tooSparse(counts.length + " of " + policy.known() + " weeks");
    }
    Middle usual = Middle.of(counts);
    return usual.isUnder(policy.perWeek())
        ? Derivation.tooSparse(usual.medianText() + " of " + policy.perWeek() + " a week")
        : Derivation.of(new Swing(weeks, policy.weeks(), usual, counts.length));
  }

  private record Swing(Weeks weeks, int span, Middle usual, int known) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          SCALE
              .multiply(BigDecimal.valueOf(usual.spreadQuarters()))
              .divide(BigDecimal.valueOf(2 * usual.halves()), 2, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return weeks.endsOn();
    }

    @Override
    public List<Source> sources() {
      return weeks.sources(0, span);
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "1.4826 × median distance %s ÷ median %s of %d weeks",
          usual.spreadText(),
          usual.medianText(),
          known);
    }
  }
}
