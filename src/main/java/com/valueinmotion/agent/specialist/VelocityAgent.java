package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.diagnosis.Finding;
import java.util.List;

/** How fast value arrives: the time to it, the licences at work, the proof. */
public final class VelocityAgent implements Agent {
  private static final String[] SIGNALS = {
    "time_to_value_ratio", "shelfware_pct", "outcome_realised_pct", "days_since_value_proof"
  };

  private final Governance governance;

  public VelocityAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "velocity";
  }

  @Override
  public Report look(AccountFacts facts) {
    List<Finding> reasons = facts.reasons(SIGNALS);
    return new Report(
        name(),
        List.of(
            new Need("time to value against plan", facts.knowsAny("time_to_value_ratio")),
            new Need("paid seats and active users", facts.knowsAny("shelfware_pct"))),
        reasons.stream().map(Cited::of).toList(),
        RedFindings.suggest(governance.motion(name()), reasons));
  }
}
