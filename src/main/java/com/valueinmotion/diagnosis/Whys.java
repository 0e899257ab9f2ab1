package com.valueinmotion.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks of a diagnosis what would have to be different for its level to be. */
final class Whys {
  private final Friction friction;
  private final Risk risk;
  private final int brokenAt;

  Whys(Friction friction, Risk risk, int brokenAt) {
    this.friction = friction;
    this.risk = risk;
    this.brokenAt = brokenAt;
  }

  /** Each reason counted as good in its turn: leave one out, with the coverage held. */
  List<Influence> influences(
      Flow flow, List<Finding> findings, int[] severities, List<Gates.Open> gates, Verdict now) {
    List<Influence> influences = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      if (findings.get(at).isReason()) {
        influences.add(influence(at, flow, findings, severities, gates, now));
      }
    }
    return influences;
  }

  private Influence influence(
      int at,
      Flow flow,
      List<Finding> findings,
      int[] severities,
      List<Gates.Open> gates,
      Verdict now) {
    Finding finding = findings.get(at);
    int phase = finding.signal().phase().place();
    int without = friction.of(phase, severities, at);
    List<Gates.Open> open = without(gates, at);
    if (without == flow.friction(phase) && open.size() == gates.size()) {
      return new Influence(finding, 0, now.level(), isEchoed(at, findings));
    }
    Flow then =
        flow.with(
            phase, without, flow.coverage(phase), without >= brokenAt || flow.isMending(phase));
    Level level = risk.level(then, open);
    return new Influence(finding, now.index() - risk.index(level, then), level, false);
  }

  private static List<Gates.Open> without(List<Gates.Open> gates, int signal) {
    for (Gates.Open open : gates) {
      if (open.signal() == signal) {
        return gates.stream().filter(gate -> gate.signal() != signal).toList();
      }
    }
    return gates;
  }

  private static boolean isEchoed(int at, List<Finding> findings) {
    Signal signal = findings.get(at).signal();
    for (int other = 0; other < findings.size(); other++) {
      Signal its = findings.get(other).signal();
      if (other != at
          && its.phase() == signal.phase()
          && its.family().equals(signal.family())
          && findings.get(other).isReason()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Broken phases weigh alike in the level, so the smallest set is: the phases behind the gates
   * that hold the level up, then as many of the broken ones as it takes.
   */
  Optional<Mend> mend(Flow flow, List<Gates.Open> gates, List<Break> breaks, Level now) {
    if (now == Level.LOW) {
      return Optional.empty();
    }
    Flow then = flow;
    List<Gates.Open> open = gates;
    List<Phase> mended = new ArrayList<>();
    for (Gates.Open gate : gates) {
      Phase phase = gate.phase();
      if (phase != null && gate.gate().raises().compareTo(now) >= 0 && !mended.contains(phase)) {
        mended.add(phase);
        then = then.mended(phase.place());
        open = open.stream().filter(other -> other.phase() != phase).toList();
      }
    }
    for (Phase phase : broken(then, breaks)) {
      if (risk.level(then, open).compareTo(now) < 0) {
        break;
      }
      mended.add(phase);
      then = then.mended(phase.place());
      open = open.stream().filter(other -> other.phase() != phase).toList();
    }
    Level level = risk.level(then, open);
    return level.compareTo(now) < 0 ? Optional.of(new Mend(mended, level)) : Optional.empty();
  }

  private static List<Phase> broken(Flow flow, List<Break> breaks) {
    List<Phase> broken = new ArrayList<>();
    for (Break each : breaks) {
      if (flow.isBroken(each.phase().place())) {
        broken.add(each.phase());
      }
    }
    for (Phase phase : Phase.FLOW) {
      if (flow.isBroken(phase.place()) && !broken.contains(phase)) {
        broken.add(phase);
      }
    }
    return broken;
  }
}
