package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Term;
import java.time.LocalDate;

/** How soon: by days to the notice deadline. */
final class Urgency {
  private final RiskRules rules;

  Urgency(RiskRules rules) {
    this.rules = rules;
  }

  /** In tenths. */
  int of(Term term, LocalDate today) {
    return term.daysToDeadline(today).map(this::within).orElse(rules.urgencyUnknown());
  }

  private int within(int days) {
    if (days < 0) {
      return rules.urgencyPastDue();
    }
    return rules.urgency().stream()
        .filter(step -> days <= step.withinDays())
        .findFirst()
        .map(RiskRules.UrgencyStep::tenths)
        .orElse(rules.urgencyLater());
  }
}
