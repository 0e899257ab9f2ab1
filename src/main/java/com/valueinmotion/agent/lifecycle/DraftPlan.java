package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drafts the plan for the account as a whole: against the risk, or for the next success. By rules
 * alone: whom it names is gated next.
 */
final class DraftPlan implements NodeWork {
  private final Desk desk;

  DraftPlan(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<Proposal> before = Channels.DRAFTS.in(context).orElse(List.of());
    List<Outcome> outcomes = Channels.OUTCOMES.in(context).orElse(List.of());
    Optional<Proposal> draft =
        new AccountPlan(
                desk,
                desk.facts(context),
                before,
                Channels.DECIDED.in(context).orElse(List.of()),
                Channels.IN_FORCE.in(context).orElse(List.of()))
            .draft()
            .map(p -> escalated(p, outcomes));
    List<Proposal> after = new ArrayList<>(draft.stream().toList());
    before.stream().filter(p -> !p.isForTheAccount()).forEach(after::add);
    return Channels.DRAFTS.write(
        StepResult.of("", draft.map(DraftPlan::note).orElse("nothing new to propose")), after);
  }

  private static Proposal escalated(Proposal draft, List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(o -> o.kind() == Outcome.Kind.ESCALATED && o.key().equals(draft.key()))
        .findFirst()
        .map(o -> draft.saying(List.of("escalated: " + o.because())))
        .orElse(draft);
  }

  private static String note(Proposal draft) {
    return draft.motion()
        + ", "
        + draft.plan().actions().size()
        + " actions"
        + (draft.changed().isEmpty() ? "" : "; " + draft.changed().getFirst());
  }
}
