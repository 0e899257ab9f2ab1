package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.StakeholderCover;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether every active stakeholder is touched by the plan for the account, as the rules made it.
 */
final class Covered implements NodeWork {
  private final Desk desk;

  Covered(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<Stakeholder> people = desk.facts(context).people();
    List<Stakeholder> dropped =
        Channels.DRAFTS.in(context).orElse(List.of()).stream()
            .filter(Proposal::isForTheAccount)
            .flatMap(draft -> StakeholderCover.uncovered(draft.byRules(), people).stream())
            .distinct()
            .toList();
    return dropped.isEmpty()
        ? StepResult.of("yes", people.size() + " of " + people.size() + " covered")
        : StepResult.of(
            "no",
            "not covered: "
                + dropped.stream().map(Stakeholder::name).collect(Collectors.joining(", ")));
  }
}
