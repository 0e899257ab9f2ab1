package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.FactsSource;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.HandoffAudit;
import com.valueinmotion.agent.anchor.Reader;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import java.util.Set;

/**
 * What the nodes of one account work with.
 *
 * @param writer words the plans
 * @param reader reads texts for anchors
 * @param asked names of the agents that are asked; empty for all
 */
record Desk(
    FactsSource source,
    Governance governance,
    Agents agents,
    PlanProposer proposer,
    HandoffAudit audit,
    Reader reader,
    PlanWriter writer,
    Set<String> asked) {
  /** Whether an agent is asked this time; what the others proposed stays as it is. */
  boolean asks(String agent) {
    return asked.isEmpty() || asked.contains(agent);
  }

  /** As the run has loaded them. */
  AccountFacts facts(StepContext context) throws StepFailed {
    return source.facts(Channels.CARD.in(context).orElseThrow().asOf());
  }
}
