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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where usage is heading: mean of the newest 4 weeks ÷ median of the 12 before − 1, in percent with
 * one decimal. A moving average against a robust level, the median standing for what is usual
 * (Tukey, Exploratory Data Analysis, 1977); the mean, so that one empty week counts. A week without
 * a row is left out. Needs 3 of the newest and 8 of the earlier weeks, and 5 events in their median
 * week.
 */
final class UsageTrend implements DerivedSignal {
  private final Measures.Trend policy;

  UsageTrend(Measures.Trend policy) {
    this.policy = policy;
  }

  @Override
  public String id() {
    return "usage_trend_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Weeks weeks = evidence.usage();
    if (weeks.length() == 0) {
      return Derivation.NOTHING;
    }
    int span = policy.recentWeeks() + policy.baseWeeks();
    long[] recent = weeks.known(0, policy.recentWeeks());
    long[] before = weeks.known(policy.recentWeeks(), span);
    if (recent.length < policy.recentKnown()) {
      return Derivation.tooSparse(recent.length + " of " + policy.recentKnown() + " newest weeks");
    }
    if (before.length < policy.baseKnown()) {
      return Derivation.tooSparse(
          before.length + " of " + policy.baseKnown() + " weeks before the newest");
    }
    Middle usual = Middle.of(before);
    if (usual.isUnder(policy.perWeek())) {
      return Derivation.tooSparse(usual.medianText() + " of " + policy.perWeek() + " a week");
    }
    return Derivation.of(
        new Change(weeks, span, Arrays.stream(recent).sum(), recent.length, usual, before.length));
  }

  /**
   * @param span weeks looked at
   * @param sum of the newest weeks
   */
  private record Change(Weeks weeks, int span, long sum, int newest, Middle usual, int before)
      implements Reading {
    @Override
    public Datum value() {
      long base = newest * usual.halves();
      return new Datum.Quantity(
          BigDecimal.valueOf(100 * (2 * sum - base))
              .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
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
      String mean =
          new Datum.Quantity(
                  BigDecimal.valueOf(sum)
                      .divide(BigDecimal.valueOf(newest), 1, RoundingMode.HALF_UP))
              .text();
      return String.format(
          Locale.ROOT,
          "mean of %d weeks %s ÷ median of %d before %s − 1",
          newest,
          mean,
          before,
          usual.medianText());
    }
  }
}
