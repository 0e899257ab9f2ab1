package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.StakeholderCover;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** Adds an action for those whom the plan does not touch yet. */
final class Cover implements NodeWork {
  private final Desk desk;

  Cover(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<Stakeholder> people = desk.facts(context).people();
    List<Proposal> drafts =
        Channels.DRAFTS.in(context).orElse(List.of()).stream()
            .map(draft -> draft.isForTheAccount() ? covering(draft, people) : draft)
            .toList();
    return Channels.DRAFTS.write(
        StepResult.of("", people.size() + " of " + people.size() + " covered"), drafts);
  }

  /** By what the rules made of it: where they drop nobody, it stays word for word as it is. */
  static Proposal covering(Proposal draft, List<Stakeholder> people) {
    Plan covered = StakeholderCover.covering(draft.byRules(), people);
    return covered.contentHash().equals(draft.byRules().contentHash())
        ? draft
        : draft.withPlan(covered).toBeWorded();
  }
}
