package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was promised has come true: the mean over outcomes of (current − baseline) ÷
 * (target − baseline), in percent with one decimal; goal attainment, the same way up for figures
 * that should grow and for those that should shrink. Each outcome counts 0 to 100, so that one that
 * went beyond its target cannot hide another that stands still. Needs one outcome with baseline,
 * target and current figure; a target equal to the baseline promises nothing and is left out.
 */
final class OutcomeRealised implements DerivedSignal {
  @Override
  public String id() {
    return "outcome_realised_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Outcome> all = evidence.entries(Outcome.class);
    if (all.isEmpty()) {
      return Derivation.NOTHING;
    }
    List<Outcome> measured = new ArrayList<>(all.size());
    Outcome least = null;
    BigDecimal lowest = Realised.ALL;
    BigDecimal sum = BigDecimal.ZERO;
    for (Outcome outcome : all) {
      BigDecimal baseline = outcome.baseline();
      BigDecimal target = outcome.target();
      BigDecimal current = outcome.current();
      if (baseline != null
          && target != null
          && current != null
          && target.compareTo(baseline) != 0) {
        BigDecimal percent = percent(baseline, target, current);
        measured.add(outcome);
        sum = sum.add(percent);
        least = least == null || percent.compareTo(lowest) < 0 ? outcome : least;
        lowest = percent.min(lowest);
      }
    }
    return least == null
        ? Derivation.tooSparse(
            "0 of " + all.size() + " outcomes with baseline, target and current figure")
        : Derivation.of(
            new Realised(new Outcomes(measured, evidence.day()), sum, least, all.size()));
  }

  private static BigDecimal percent(BigDecimal baseline, BigDecimal target, BigDecimal current) {
    return current
        .subtract(baseline)
        .multiply(Realised.ALL)
        .divide(target.subtract(baseline), 6, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO)
        .min(Realised.ALL);
  }

  /**
   * @param measured outcomes with all three figures
   * @param sum of their percents
   * @param least the outcome of which least came true
   * @param of all outcomes there are
   */
  private record Realised(Outcomes measured, BigDecimal sum, Outcome least, int of)
      implements Reading {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Datum value() {
      return new Datum.Quantity(
          sum.divide(BigDecimal.valueOf(measured.all().size()), 1, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return measured.toldOn();
    }

    @Override
    public List<Source> sources() {
      List<Outcome> sorted = new ArrayList<>(measured.all().size());
      sorted.add(least);
      measured.all().stream().filter(o -> !o.key().equals(least.key())).forEach(sorted::add);
      return new Outcomes(sorted, measured.day()).sources();
    }

    /** "mean of 2 of 3 outcomes, least: Costs saved, from 0 to −50 of 1200". */
    @Override
    public String formula() {
      return "mean of "
          + measured.all().size()
          + " of "
          + of
          + " outcomes, least: "
          + least.name()
          + ", from "
          + text(least.baseline())
          + " to "
          + text(least.current())
          + " of "
          + text(least.target());
    }

    private static String text(@Nullable BigDecimal figure) {
      return figure == null ? "" : figure.toPlainString();
    }
  }
}
