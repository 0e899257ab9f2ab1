package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.plan.Metric;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what is under way has worked: the metric against its target, and the break. */
final class CheckOutcome implements NodeWork {
  private final Desk desk;

  CheckOutcome(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    List<InForce> inForce = Channels.IN_FORCE.in(context).orElse(List.of());
    List<Outcome> outcomes = inForce.stream().map(each -> outcome(each, facts)).toList();
    List<InForce> on = new ArrayList<>();
    for (int at = 0; at < inForce.size(); at++) {
      if (outcomes.get(at).kind() == Outcome.Kind.CONTINUED) {
        on.add(inForce.get(at));
      }
    }
    boolean nothingLeft = on.isEmpty() && Channels.DRAFTS.in(context).orElse(List.of()).isEmpty();
    boolean worse = outcomes.stream().anyMatch(o -> o.kind() == Outcome.Kind.ESCALATED);
    String answer = worse ? "escalated" : nothingLeft ? "resolved" : "continued";
    StepResult result =
        StepResult.of(answer, String.join("; ", outcomes.stream().map(Outcome::because).toList()));
    if (answer.equals("resolved")) {
      result = result.asking(new Asks(AskKind.REMINDER, List.of()));
    }
    return Channels.OUTCOMES.write(Channels.IN_FORCE.write(result, on), outcomes);
  }

  private static Outcome outcome(InForce each, AccountFacts facts) {
    Plan plan = each.proposal().plan();
    Metric metric = plan.metric();
    Optional<Finding> now = facts.finding(metric.signal());
    String current = now.map(Finding::valueText).orElse("unknown");
    boolean reached = now.filter(finding -> finding.state() == State.GOOD).isPresent();
    Phase broke = plan.breaksAt();
    PhaseState phase = broke == null ? null : facts.diagnosis().phase(broke);
    boolean flows = phase == null || !phase.broken();
    boolean over = facts.today().isAfter(plan.ends());
    boolean worse = facts.diagnosis().level().compareTo(plan.level()) > 0;
    Outcome.Kind kind =
        reached && flows
            ? Outcome.Kind.RESOLVED
            : worse || over ? Outcome.Kind.ESCALATED : Outcome.Kind.CONTINUED;
    String because =
        metric.label()
            + " "
            + metric.start()
            + " → "
            + current
            + ", target "
            + metric.target()
            + (phase == null || flows ? "" : "; " + phase.phase().title() + " is still broken")
            + (kind == Outcome.Kind.ESCALATED
                ? worse
                    ? "; the level rose from " + plan.level() + " to " + facts.diagnosis().level()
                    : "; the plan ended on " + plan.ends()
                : "");
    return new Outcome(
        each.proposal().key(), plan.id(), kind, metric.start(), current, metric.target(), because);
  }
}
