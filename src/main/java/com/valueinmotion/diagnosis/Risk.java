package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From broken phases to a level, from friction to an index. Gates only raise. */
final class Risk {
  private static final int WHOLE = 10_000;
  private final RiskRules rules;

  Risk(RiskRules rules) {
    this.rules = rules;
  }

  /** A level and the gates that raised it, in words. */
  record Leveled(Level level, List<String> gates) {}

  Leveled level(
      List<PhaseState> phases, List<Finding> findings, int coverage, Term term, LocalDate today) {
    Level level = byBrokenPhases(phases);
    List<String> raised = new ArrayList<>();
    for (RiskRules.Gate gate : rules.gates()) {
      if (gate.raises().compareTo(level) > 0
          && holds(gate, phases, findings, coverage, term, today)) {
        level = gate.raises();
        raised.add(gate.because());
      }
    }
    return new Leveled(level, raised);
  }

  private Level byBrokenPhases(List<PhaseState> phases) {
    long broken = phases.stream().filter(PhaseState::broken).count();
    // A phase that rests on stale readings is observed only while it is broken: otherwise a good
    // reading that went stale and then turned bad would dilute the share and lower the level.
    long observed =
        phases.stream().filter(p -> p.isKnown() && (p.coverage() > 0 || p.broken())).count();
    RiskRules.High high = rules.high();
    boolean most =
        broken >= high.orBroken()
            && broken * high.ofObservedDenominator() >= observed * high.ofObservedNumerator();
    if (broken >= high.broken() || most) {
      return Level.HIGH;
    }
    return broken >= rules.medium().broken() ? Level.MEDIUM : Level.LOW;
  }

  private static boolean holds(
      RiskRules.Gate gate,
      List<PhaseState> phases,
      List<Finding> findings,
      int coverage,
      Term term,
      LocalDate today) {
    RiskRules.SignalTest test = gate.signal();
    return (test == null || findings.stream().anyMatch(f -> passes(f, test)))
        && (!Boolean.TRUE.equals(gate.anyBroken()) || phases.stream().anyMatch(PhaseState::broken))
        && (gate.coverageUnder() == null || coverage < gate.coverageUnder())
        && within(gate.within(), term.noticeDeadline(), today)
        && within(gate.withinRenewal(), Optional.ofNullable(term.renewal()), today);
  }

  private static boolean passes(Finding finding, RiskRules.SignalTest test) {
    Reading reading = finding.reading();
    if (!finding.signal().id().equals(test.id())
        || finding.state() == State.UNKNOWN
        || reading == null) {
      return false;
    }
    boolean is =
        test.is() == null || reading.value().text().toLowerCase(Locale.ROOT).equals(test.is());
    boolean above =
        test.above() == null
            || (reading.value() instanceof Datum.Quantity(BigDecimal number)
                && number.compareTo(BigDecimal.valueOf(test.above())) > 0);
    return is && above;
  }

  /** Holds while the day is known and at most so far away; a day that has passed is due. */
  private static boolean within(@Nullable Integer days, Optional<LocalDate> day, LocalDate today) {
    return days == null || day.map(d -> ChronoUnit.DAYS.between(today, d) <= days).orElse(false);
  }

  /** lo + ⌊(hi − lo) · g⌋ in the level's band, g = 1 − Π(1 − w · friction) over known phases. */
  int index(Level level, List<PhaseState> phases) {
    long calm = WHOLE;
    for (PhaseState phase : phases) {
      Integer friction = phase.friction();
      if (friction != null) {
        calm = calm * (WHOLE - (long) rules.weights().of(phase.phase()) * friction) / WHOLE;
      }
    }
    RiskRules.Range band = rules.bands().of(level);
    return band.from() + (int) ((band.to() - band.from()) * (WHOLE - calm) / WHOLE);
  }

  /**
   * The same phases with every unknown one as bad as can be: what the evidence does not exclude.
   */
  static List<PhaseState> worstCase(List<PhaseState> phases) {
    return phases.stream()
        .map(p -> p.isKnown() ? p : new PhaseState(p.phase(), 100, p.coverage(), true))
        .toList();
  }
}
