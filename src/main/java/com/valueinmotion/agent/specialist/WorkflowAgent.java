package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.diagnosis.Finding;
import java.util.List;

/** Whether the agreed workflows run in daily work. */
public final class WorkflowAgent implements Agent {
  private static final String[] SIGNALS = {
    "workflow_integrated", "workflows_live_pct", "sync_failure_age_days"
  };

  private final Governance governance;

  public WorkflowAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "integration";
  }

  @Override
  public Report look(AccountFacts facts) {
    List<Finding> reasons = facts.reasons(SIGNALS);
    return new Report(
        name(),
        List.of(new Need("whether workflows are integrated", facts.knowsAny(SIGNALS))),
        reasons.stream().map(Cited::of).toList(),
        RedFindings.suggest(governance.motion(name()), reasons));
  }
}
