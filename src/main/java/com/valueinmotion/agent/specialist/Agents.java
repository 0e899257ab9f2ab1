package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Governance;
import java.util.List;
import java.util.stream.Stream;

/** All eight. */
public final class Agents {
  private final Agent risk;
  private final List<Agent> beside;

  public Agents(Governance governance) {
    this.risk = new RiskAgent(governance);
    this.beside =
        List.of(
            new OnboardingAgent(governance),
            new WorkflowAgent(governance),
            new VelocityAgent(governance),
            new QbrAgent(governance),
            new ProfileAgent(governance),
            new ExpansionAgent(governance),
            new RenewalAgent(governance));
  }

  /** Who speaks for the account as a whole. */
  public Agent risk() {
    return risk;
  }

  /** The seven that know one thing each. */
  public List<Agent> beside() {
    return beside;
  }

  /** In the order in which they are asked. */
  public List<String> names() {
    return Stream.concat(Stream.of(risk), beside.stream()).map(Agent::name).toList();
  }
}
