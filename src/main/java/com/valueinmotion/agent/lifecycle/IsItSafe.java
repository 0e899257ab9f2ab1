package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Governance.Decides;
import com.valueinmotion.agent.Governance.Rule;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.plan.Motion;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** The policy gate: what may be done at once, and what a person decides. */
final class IsItSafe implements NodeWork {
  private final Desk desk;

  IsItSafe(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Level level = Channels.CARD.in(context).orElseThrow().level();
    List<Proposal> drafts = Channels.DRAFTS.in(context).orElse(List.of());
    List<Proposal> forPerson =
        drafts.stream()
            .filter(draft -> rule(desk, draft, level).decides() == Decides.PERSON)
            .toList();
    int safe = drafts.size() - forPerson.size();
    String why =
        forPerson.isEmpty()
            ? ""
            : forPerson.size()
                + " for a person: "
                + rule(desk, forPerson.getFirst(), level).because();
    String note = safe == 0 ? why : safe + " by policy" + (why.isEmpty() ? "" : ", " + why);
    return StepResult.of(safe > 0 ? "yes" : "no", note)
        .asking(new Asks(AskKind.PROPOSAL, forPerson.stream().map(IsItSafe::ask).toList()));
  }

  static Rule rule(Desk desk, Proposal draft, Level level) {
    Motion motion = desk.proposer().playbooks().motion(draft.motion()).orElseThrow();
    return desk.governance().rule(motion, level);
  }

  private static AskDraft ask(Proposal draft) {
    return new AskDraft(
        draft.key(),
        AskKind.PROPOSAL,
        draft.motion(),
        Channel.text(draft),
        draft.hash(),
        draft.rank(),
        null);
  }
}
