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

/** Gates raise a level and never lower it. */
final class Gates {
  /**
   * A gate that stands open, but for what it asks of the phases.
   *
   * @param phase where what opens it is felt, null where it is not a matter of one phase
   * @param signal place in the catalogue of the finding that opens it, or {@link Friction#NONE}
   */
  record Open(RiskRules.Gate gate, @Nullable Phase phase, int signal) {
    boolean holds(Flow flow) {
      return !Boolean.TRUE.equals(gate.anyBroken()) || flow.brokenPhases() > 0;
    }
  }

  private final List<RiskRules.Gate> gates;

  Gates(List<RiskRules.Gate> gates) {
    this.gates = gates;
  }

  List<Open> open(
      List<Finding> findings, List<ContextFact> facts, int coverage, Term term, LocalDate today) {
    List<Open> open = new ArrayList<>();
    for (RiskRules.Gate gate : gates) {
      if ((gate.coverageUnder() == null || coverage < gate.coverageUnder())
          && within(gate.within(), term.noticeDeadline(), today)
          && within(gate.withinRenewal(), Optional.ofNullable(term.renewal()), today)) {
        opened(gate, findings, facts).ifPresent(open::add);
      }
    }
    return open;
  }

  private static Optional<Open> opened(
      RiskRules.Gate gate, List<Finding> findings, List<ContextFact> facts) {
    RiskRules.SignalTest test = gate.signal();
    if (test != null) {
      for (int at = 0; at < findings.size(); at++) {
        if (passes(findings.get(at), test)) {
          return Optional.of(new Open(gate, findings.get(at).signal().phase(), at));
        }
      }
      return Optional.empty();
    }
    RiskRules.FactTest fact = gate.fact();
    if (fact != null && facts.stream().noneMatch(f -> passes(f, fact))) {
      return Optional.empty();
    }
    return Optional.of(new Open(gate, fact == null ? null : fact.phase(), Friction.NONE));
  }

  private static boolean passes(Finding finding, RiskRules.SignalTest test) {
    Reading reading = finding.reading();
    if (!finding.signal().id().equals(test.id())
        || finding.state() == State.UNKNOWN
        || reading == null) {
      return false;
    }
    return (test.is() == null || reading.value().text().toLowerCase(Locale.ROOT).equals(test.is()))
        && (test.above() == null || isAbove(reading, test.above()));
  }

  private static boolean passes(ContextFact fact, RiskRules.FactTest test) {
    return fact.id().equals(test.id()) && isAbove(fact.reading(), test.above());
  }

  private static boolean isAbove(Reading reading, int line) {
    return reading.value() instanceof Datum.Quantity(BigDecimal number)
        && number.compareTo(BigDecimal.valueOf(line)) > 0;
  }

  /** Holds while the day is known and at most so far away; a day that has passed is due. */
  private static boolean within(@Nullable Integer days, Optional<LocalDate> day, LocalDate today) {
    return days == null || day.map(d -> ChronoUnit.DAYS.between(today, d) <= days).orElse(false);
  }
}
