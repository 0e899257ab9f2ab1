package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.EvidenceChange;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.Reach;
import com.valueinmotion.runtime.ByPolicy;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out what a person approved, if what it rests on still holds. */
final class Execute implements NodeWork {
  private final Desk desk;

  Execute(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Said said = Channels.SAID.in(context).orElseThrow();
    List<Proposal> drafts = Channels.DRAFTS.in(context).orElse(List.of());
    Optional<Proposal> found =
        drafts.stream().filter(draft -> draft.key().equals(said.key())).findFirst();
    if (found.isEmpty()) {
      return StepResult.of("done", said.key() + " is no longer proposed");
    }
    Plan edited = said.edited();
    Proposal approved = edited == null ? found.get() : found.get().withPlan(edited);
    AccountFacts now = desk.source().facts(desk.source().now());
    List<EvidenceChange> changes = EvidenceChange.between(approved.plan(), now.diagnosis());
    if (!changes.isEmpty()) {
      String because = "newer evidence: " + changes.getFirst().text();
      return StepResult.of("changed", "the approval is void, " + because)
          .deciding(
              List.of(
                  new ByPolicy(
                      approved.key(),
                      approved.motion(),
                      approved.hash(),
                      desk.governance().hash(),
                      Verdict.VOIDED,
                      because)));
    }
    List<InForce> inForce = new ArrayList<>(Channels.IN_FORCE.in(context).orElse(List.of()));
    inForce.add(new InForce(approved, said.by(), context.now()));
    List<Proposal> rest = drafts.stream().filter(d -> !d.key().equals(said.key())).toList();
    Reach reach = desk.proposer().playbooks().motion(approved.motion()).orElseThrow().reaches();
    StepResult result =
        StepResult.of("done", approved.motion() + ", for " + said.by())
            .intending(CarryOut.intents(approved, reach, said.by(), context.now(), said.reason()));
    return Channels.IN_FORCE.write(Channels.DRAFTS.write(result, rest), inForce);
  }
}
