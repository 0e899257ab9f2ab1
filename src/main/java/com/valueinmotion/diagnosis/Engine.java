package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From one account's history to one diagnosis. Deterministic and monotone: making any one signal
 * worse never lowers a friction, the level or the index.
 */
public final class Engine {
  /** Changes whenever the same history and policy would give another diagnosis. */
  public static final String VERSION = "1";

  private final Policy policy;
  private final Findings findings;
  private final Friction friction;
  private final Breaks breaks;
  private final Risk risk;
  private final Urgency urgency;
  private final Wastes wastes;

  /** Throws IllegalArgumentException where a derived signal is not in the catalogue. */
  public Engine(Policy policy, List<DerivedSignal> derived) {
    RiskRules rules = policy.rules();
    for (DerivedSignal signal : derived) {
      if (policy.signal(signal.id()).isEmpty()) {
        throw new IllegalArgumentException("no signal of the policy is called " + signal.id());
      }
    }
    this.policy = policy;
    this.findings = new Findings(policy.signals(), derived);
    this.friction = new Friction(rules.brokenAt());
    this.breaks = new Breaks(rules.breakRule());
    this.risk = new Risk(rules);
    this.urgency = new Urgency(rules);
    this.wastes = new Wastes(rules.wasteMotions());
  }

  /** The policy this engine works by. */
  public Policy policy() {
    return policy;
  }

  /** The diagnosis as of the history's day. */
  public Diagnosis diagnose(AccountHistory history) {
    LocalDate today = history.asOf().day();
    Term term = Term.of(history);
    List<Finding> found = findings.of(history);
    List<PhaseState> phases = friction.of(found);
    int coverage = phases.stream().mapToInt(PhaseState::coverage).sum() / phases.size();
    Risk.Leveled now = risk.level(phases, found, coverage, term, today);
    List<PhaseState> worstCase = Risk.worstCase(phases);
    Level upper = risk.level(worstCase, found, coverage, term, today).level();
    int index = risk.index(now.level(), phases);
    int upperIndex = risk.index(upper, worstCase);
    return new Diagnosis(
        history.id(),
        history.name(),
        today,
        policy.hash(),
        VERSION,
        now.level(),
        upper,
        now.level() == Level.LOW && coverage < policy.rules().unprovenUnder(),
        index,
        upperIndex,
        coverage,
        phases,
        namedBreak(phases, now.level()).orElse(null),
        found,
        AccountContext.of(history, term),
        now.gates(),
        wastes.of(found, history, term),
        new Priority(term.arr(), 3 * index + upperIndex, urgency.of(term, today)),
        term,
        motion(phases, now.level()));
  }

  /**
   * A break on strained phases alone is named only where the level says that something is wrong.
   */
  private Optional<Break> namedBreak(List<PhaseState> phases, Level level) {
    boolean worthNaming = level != Level.LOW || phases.stream().anyMatch(PhaseState::broken);
    return worthNaming ? breaks.of(phases) : Optional.empty();
  }

  private String motion(List<PhaseState> phases, Level level) {
    return phases.stream().noneMatch(PhaseState::isKnown) && level == Level.LOW
        ? policy.rules().motionUnknown()
        : policy.rules().motions().of(level);
  }
}
