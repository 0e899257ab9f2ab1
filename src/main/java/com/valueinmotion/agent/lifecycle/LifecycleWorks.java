package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.FactsSource;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.HandoffAudit;
import com.valueinmotion.agent.anchor.Reader;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Works;
import java.util.Set;

/** What each node of the lifecycle graph does, for one account. */
public final class LifecycleWorks implements Works {
  private final Desk desk;
  private final Reminders reminders = new Reminders();

  /**
   * @param writer words the plans
   * @param reader reads texts for anchors
   * @param asked names of the agents that are asked; empty for all
   */
  public LifecycleWorks(
      FactsSource source,
      Governance governance,
      PlanProposer proposer,
      PlanWriter writer,
      Reader reader,
      Set<String> asked) {
    this.desk =
        new Desk(
            source,
            governance,
            new Agents(governance),
            proposer,
            new HandoffAudit(governance.anchors().words().roles()),
            reader,
            writer,
            Set.copyOf(asked));
  }

  /** What matters of an account's facts: where it differs, the account is looked at again. */
  public static String factsHash(AccountFacts facts, Governance governance) {
    return FactsHash.of(facts, new Agents(governance));
  }

  @Override
  public NodeWork of(String node) {
    return switch (node) {
      case "load" -> new LoadAccount(desk);
      case "router" -> new PhaseRouter();
      case "handoff-audit" -> new AuditHandoff(desk);
      case "data-ready" -> new DataReady();
      case "fetch-anchors" -> new FetchAnchors(desk);
      case "data-request" -> new RequestData(desk);
      case "low-maturity" -> new LowMaturity();
      case "held" -> new Held();
      case "diagnostic" -> new Diagnose(desk);
      case "stakeholders" -> new MapStakeholders(desk);
      case "pain-check" -> new CheckPain(desk);
      case "risk-detected" -> new RiskDetected();
      case "draft-mitigation", "draft-success" -> new DraftPlan(desk);
      case "covered" -> new Covered(desk);
      case "cover" -> new Cover(desk);
      case "velocity" -> context -> StepResult.of("", "two sensors, side by side");
      case "time-to-value" ->
          new VelocityCheck(
              desk,
              Channels.TIME_TO_VALUE,
              "time_to_value_ratio",
              "outcome_realised_pct",
              "days_since_value_proof");
      case "licence-use" ->
          new VelocityCheck(
              desk,
              Channels.LICENCE_USE,
              "shelfware_pct",
              "seats_activated_pct",
              "modules_used_pct");
      case "next-best-action" -> new NextBestActions(desk);
      case "is-it-safe" -> new IsItSafe(desk);
      case "auto-execute" -> new AutoExecute(desk);
      case "approval" -> new Approval(reminders);
      case "execute" -> new Execute(desk);
      case "re-reason" -> new ReReason(desk);
      case "observe" -> new Observe(desk, reminders);
      case "check-outcome" -> new CheckOutcome(desk);
      default -> throw new IllegalArgumentException("no node of the lifecycle is called " + node);
    };
  }
}
