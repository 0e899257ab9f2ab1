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
 * Whether usage has shifted down for good: the lower cumulative sum of E. S. Page (Continuous
 * Inspection Schemes, Biometrika 1954), tabular as in Montgomery, Introduction to Statistical
 * Quality Control. The oldest 12 known weeks say what is usual: their median c, and σ = 1.4826 ×
 * median distance from it, but at least √c, below which counts do not vary (Poisson). For each
 * later week x, oldest first,
 *
 * <pre>S = max(0, S + min((c − x) ÷ σ, 2) − 0.5)</pre>
 *
 * A week counts for 2 σ at most (a winsorised sum), so that it takes four low weeks to call it a
 * shift: two weeks of holidays are none, however empty. S counts to 10, since beyond the alarm its
 * size says nothing. It starts again at 0 whenever the newest 4 weeks together are back at c, as a
 * chart is restarted once the cause is gone: a long low must not take as long to be forgiven. That
 * does not depend on S, so lower later weeks never give a lower sum. The value is S after the
 * newest week, two decimals, held at 5 unless the newest 4 weeks are 20% under c: a shift that is
 * certain and small is not red. Needs 16 known weeks, and 5 events in the median week.
 */
final class UsageCusum implements DerivedSignal {
  private final Measures.Cusum policy;
  private final double slack;
  private final double weekMost;

  UsageCusum(Measures.Cusum policy) {
    this.policy = policy;
    this.slack = policy.slack().doubleValue();
    this.weekMost = policy.weekMost().doubleValue();
  }

  @Override
  public String id() {
    return "usage_cusum";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Weeks weeks = evidence.usage();
    if (weeks.length() == 0) {
      return Derivation.NOTHING;
    }
    long[] newestFirst = weeks.known(0, weeks.length());
    if (newestFirst.length < policy.weeks()) {
      return Derivation.tooSparse(newestFirst.length + " of " + policy.weeks() + " weeks");
    }
    int later = newestFirst.length - policy.baseWeeks();
    Middle usual = Middle.of(Arrays.copyOfRange(newestFirst, later, newestFirst.length));
    if (usual.isUnder(policy.perWeek())) {
      return Derivation.tooSparse(usual.medianText() + " of " + policy.perWeek() + " a week");
    }
    return Derivation.of(sum(weeks, Arrays.copyOf(newestFirst, later), usual));
  }

  private Sum sum(Weeks weeks, long[] later, Middle usual) {
    double centre = usual.median();
    double sigma = Math.max(usual.robustDeviation(), Math.sqrt(centre));
    double sum = 0;
    long newest = 0;
    int span = 0;
    for (int week = later.length - 1; week >= 0; week--) {
      newest += later[week];
      if (span == policy.recentWeeks()) {
        newest -= later[week + span];
      } else {
        span++;
      }
      boolean back = 2 * newest >= span * usual.halves();
      double lack = Math.min((centre - later[week]) / sigma, weekMost);
      sum = back ? 0 : Math.clamp(sum + lack - slack, 0, policy.most());
    }
    boolean dropped = 200 * newest <= (100 - policy.drop()) * (span * usual.halves());
    double held = dropped ? sum : Math.min(sum, policy.calm());
    return new Sum(
        policy,
        BigDecimal.valueOf(Math.round(100 * held), 2),
        weeks,
        later.length,
        newest,
        span,
        usual);
  }

  /**
   * @param later weeks summed up
   * @param newest what the newest {@code span} of them add up to
   */
  private record Sum(
      Measures.Cusum policy,
      BigDecimal drop,
      Weeks weeks,
      int later,
      long newest,
      int span,
      Middle usual)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(drop);
    }

    @Override
    public LocalDate observedOn() {
      return weeks.endsOn();
    }

    @Override
    public List<Source> sources() {
      return weeks.sources(0, weeks.length());
    }

    @Override
    public String formula() {
      String mean =
          new Datum.Quantity(
                  BigDecimal.valueOf(newest)
                      .divide(BigDecimal.valueOf(span), 1, RoundingMode.HALF_UP))
              .text();
      return String.format(
          Locale.ROOT,
          "sum over %d weeks of what they lack of the usual %s, a week at most %sσ less %sσ, in all"
              + " at most %d, σ = max(1.4826 × %s, √%s); mean of the newest %d %s",
          later,
          usual.medianText(),
          policy.weekMost().toPlainString(),
          policy.slack().toPlainString(),
          policy.most(),
          usual.spreadText(),
          usual.medianText(),
          span,
          mean);
    }
  }
}
