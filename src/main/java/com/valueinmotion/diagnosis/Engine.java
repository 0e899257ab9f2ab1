package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Term;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From one account's history to one diagnosis. Deterministic and monotone: making any one signal
 * worse never lowers a friction, the level or the index.
 */
public final class Engine {
  /** Changes whenever the same history and policy would give another diagnosis. */
  public static final String VERSION = "3";

  private final Policy policy;
  private final RiskRules rules;
  private final Findings findings;
  private final List<DerivedFact> facts;
  private final Friction friction;
  private final Replay replay;
  private final Gates gates;
  private final Breaks breaks;
  private final Risk risk;
  private final Whys whys;
  private final Urgency urgency;
  private final Wastes wastes;
  private final Expansions expansions;

  /** Throws IllegalArgumentException where a derived signal is not in the catalogue. */
  public Engine(Policy policy, List<DerivedSignal> derived, List<DerivedFact> facts) {
    for (DerivedSignal signal : derived) {
      if (policy.signal(signal.id()).isEmpty()) {
        throw new IllegalArgumentException("no signal of the policy is called " + signal.id());
      }
    }
    this.policy = policy;
    this.rules = policy.rules();
    this.findings = new Findings(policy.signals(), derived);
    this.facts = List.copyOf(facts);
    this.friction = new Friction(policy.signals(), rules.brokenAt());
    this.replay = new Replay(rules, findings, friction);
    this.gates = new Gates(rules.gates());
    this.breaks = new Breaks(rules.breakRule());
    this.risk = new Risk(rules);
    this.whys = new Whys(friction, risk, rules.brokenAt());
    this.urgency = new Urgency(rules);
    this.expansions = new Expansions(rules.expansion(), policy.signals());
    this.wastes = new Wastes(rules.wasteMotions(), policy.measures());
  }

  /** The policy this engine works by. */
  public Policy policy() {
    return policy;
  }

  /** The diagnosis as of the history's day. */
  public Diagnosis diagnose(AccountHistory history) {
    Evidence evidence = Evidence.of(history);
    LocalDate today = evidence.day();
    Term term = Term.of(history);
    List<Finding> found = findings.of(evidence);
    List<ContextFact> context = factsOf(evidence);
    int[] severities = found.stream().mapToInt(Finding::severityOrUnknown).toArray();
    Flow flow = flow(history, evidence, found, severities);
    List<Gates.Open> open = gates.open(found, context, flow.meanCoverage(), term, today);
    Verdict verdict = risk.verdict(flow, open);
    List<Break> broken = namedBreaks(flow, found, verdict.level());
    return new Diagnosis(
        history.id(),
        history.name(),
        today,
        policy.hash(),
        VERSION,
        verdict,
        flow.states(),
        new Why(
            broken,
            whys.influences(flow, found, severities, open, verdict),
            whys.mend(flow, open, broken, verdict.level()).orElse(null)),
        found,
        context,
        wastes.of(found, evidence, term),
        expansions.of(found, context, flow, term, today).orElse(null),
        new Priority(
            term.arr(), 3 * verdict.index() + verdict.upperIndex(), urgency.of(term, today)),
        term,
        motion(flow, verdict.level()));
  }

  /**
   * The diagnosis if signals had other values and had had them long enough for a mended phase to
   * count as mended.
   *
   * @param values by signal id
   */
  public Diagnosis diagnoseIf(AccountHistory history, Map<String, Datum> values) {
    return diagnose(WhatIf.in(history, values, rules.mendRule().looks()));
  }

  private List<ContextFact> factsOf(Evidence evidence) {
    List<ContextFact> derived = new ArrayList<>(facts.size());
    for (DerivedFact fact : facts) {
      fact.derive(evidence).ifPresent(derived::add);
    }
    return derived;
  }

  private Flow flow(
      AccountHistory history, Evidence evidence, List<Finding> found, int[] severities) {
    int[] frictions = new int[Flow.PHASES];
    int[] coverages = new int[Flow.PHASES];
    for (int phase = 0; phase < Flow.PHASES; phase++) {
      frictions[phase] = friction.of(phase, severities, Friction.NONE);
      coverages[phase] = friction.coverage(phase, found);
    }
    boolean[] mending = replay.mending(history, evidence, frictions);
    return Flow.of(frictions, coverages, mending, rules.brokenAt());
  }

  /**
   * A break on strained phases alone is named only where the level says that something is wrong.
   */
  private List<Break> namedBreaks(Flow flow, List<Finding> found, Level level) {
    boolean worthNaming = level != Level.LOW || flow.brokenPhases() > 0;
    return worthNaming ? breaks.of(flow, found) : List.of();
  }

  private String motion(Flow flow, Level level) {
    return flow.unknown().size() == Flow.PHASES && level == Level.LOW
        ? rules.motionUnknown()
        : rules.motions().of(level);
  }
}
