package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;

/** Whether value is held up enough to mitigate. */
final class RiskDetected implements NodeWork {
  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Card card = Channels.CARD.in(context).orElseThrow();
    String level = card.level() + " " + card.index();
    return card.level() == Level.LOW
        ? StepResult.of("no", level + (card.unproven() ? ", unproven" : ""))
        : StepResult.of("yes", level);
  }
}
