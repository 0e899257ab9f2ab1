package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Governance.Decides;
import com.valueinmotion.agent.Governance.Rule;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.plan.Reach;
import com.valueinmotion.runtime.ByPolicy;
import com.valueinmotion.runtime.Intent;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Carries out what the policy calls safe, and says so in the log. */
final class AutoExecute implements NodeWork {
  private final Desk desk;

  AutoExecute(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Level level = Channels.CARD.in(context).orElseThrow().level();
    List<Proposal> rest = new ArrayList<>();
    List<InForce> inForce = new ArrayList<>(Channels.IN_FORCE.in(context).orElse(List.of()));
    List<Intent> intents = new ArrayList<>();
    List<ByPolicy> decided = new ArrayList<>();
    String policy = desk.governance().hash();
    for (Proposal draft : Channels.DRAFTS.in(context).orElse(List.of())) {
      Rule rule = IsItSafe.rule(desk, draft, level);
      if (rule.decides() == Decides.PERSON) {
        rest.add(draft);
        continue;
      }
      inForce.add(new InForce(draft, "policy " + policy, context.now()));
      intents.addAll(
          CarryOut.intents(draft, Reach.NOBODY, "policy " + policy, context.now(), rule.because()));
      decided.add(
          new ByPolicy(
              draft.key(),
              draft.motion(),
              draft.hash(),
              policy,
              Verdict.AUTOMATIC,
              rule.because()));
    }
    StepResult result =
        StepResult.of("", decided.size() + " carried out: " + titles(decided))
            .intending(intents)
            .deciding(decided);
    return Channels.IN_FORCE.write(Channels.DRAFTS.write(result, rest), inForce);
  }

  private static String titles(List<ByPolicy> decided) {
    return String.join("; ", decided.stream().map(ByPolicy::title).toList());
  }
}
