package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** What is missing stays missing: the account stays in stage 1, and says how far it is. */
final class LowMaturity implements NodeWork {
  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<Anchor> missing = Channels.ANCHORS.in(context).orElseThrow().missing();
    int all = Anchor.values().length;
    Maturity maturity = new Maturity(100 * (all - missing.size()) / all, missing);
    return Channels.MATURITY.write(
        StepResult.of(
                "", "maturity " + maturity.score() + ", missing: " + AuditHandoff.titles(missing))
            .asking(new Asks(AskKind.DATA_REQUEST, List.of())),
        maturity);
  }
}
