package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** Whether the pain has a figure that the plan can be measured by. */
final class CheckPain implements NodeWork {
  private final Desk desk;

  CheckPain(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    List<Cited> pain =
        Channels.ANCHORS.in(context).stream()
            .flatMap(audit -> audit.found().stream())
            .filter(anchored -> anchored.anchor() == Anchor.PAIN)
            .map(anchored -> anchored.fact())
            .toList();
    String realised =
        facts
            .finding("outcome_realised_pct")
            .map(finding -> "realised " + finding.valueText())
            .orElse("realised unknown");
    return Channels.PAIN.write(
        StepResult.of(
            "", (pain.isEmpty() ? "no figure" : pain.getFirst().text()) + "; " + realised),
        pain);
  }
}
