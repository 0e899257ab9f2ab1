package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * Hysteresis without hidden state: a phase breaks at the line, and mends only after so many looks
 * in a row under a lower one, a week apart. What is not over the line today is looked at a week
 * ago, two weeks ago, and so on, until that is decided. A look that shows nothing counts as low: a
 * bad reading would stand.
 */
final class Replay {
  private final RiskRules.MendRule rule;
  private final int brokenAt;
  private final Findings findings;
  private final Friction friction;

  Replay(RiskRules rules, Findings findings, Friction friction) {
    this.rule = rules.mendRule();
    this.brokenAt = rules.brokenAt();
    this.findings = findings;
    this.friction = friction;
  }

  /**
   * Which phases are still mending.
   *
   * @param frictions of today; an unknown phase is not mending but unknown
   */
  boolean[] mending(AccountHistory history, Evidence today, int[] frictions) {
    boolean[] mending = new boolean[Flow.PHASES];
    boolean[] open = new boolean[Flow.PHASES];
    int[] low = new int[Flow.PHASES];
    boolean anyOpen = false;
    for (int phase = 0; phase < Flow.PHASES; phase++) {
      open[phase] = frictions[phase] != Flow.UNKNOWN && frictions[phase] < brokenAt;
      low[phase] = frictions[phase] < rule.under() ? 1 : 0;
      anyOpen |= open[phase];
    }
    LocalDate first = firstDay(history);
    int[] severities = new int[findings.size()];
    for (int week = 1; anyOpen && week <= rule.weeks(); week++) {
      LocalDate day = today.day().minusWeeks(week);
      if (day.isBefore(first)) {
        break;
      }
      Evidence then = today.seenFrom(day);
      anyOpen = false;
      for (int phase = 0; phase < Flow.PHASES; phase++) {
        if (open[phase]) {
          int was = frictionThen(phase, then, severities);
          low[phase] = was < rule.under() ? low[phase] + 1 : 0;
          mending[phase] = was >= brokenAt;
          open[phase] = !mending[phase] && low[phase] < rule.looks();
          anyOpen |= open[phase];
        }
      }
    }
    return mending;
  }

  private int frictionThen(int phase, Evidence then, int[] severities) {
    for (int signal : friction.signalsOf(phase)) {
      severities[signal] = findings.severity(signal, then);
    }
    return friction.of(phase, severities, Friction.NONE);
  }

  /** Before it there is nothing to see. */
  private static LocalDate firstDay(AccountHistory history) {
    LocalDate first = history.asOf().day();
    for (List<Observation> series : history.series().values()) {
      LocalDate day = series.isEmpty() ? first : series.getFirst().eventAt();
      first = day.isBefore(first) ? day : first;
    }
    for (Entry entry : history.entries()) {
      first = entry.eventAt().isBefore(first) ? entry.eventAt() : first;
    }
    return first;
  }
}
