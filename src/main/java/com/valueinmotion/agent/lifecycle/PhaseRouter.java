package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** Which stage an account is in. */
final class PhaseRouter implements NodeWork {
  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Card card = Channels.CARD.in(context).orElseThrow();
    List<InForce> inForce = Channels.IN_FORCE.in(context).orElse(List.of());
    if (!inForce.isEmpty()) {
      return StepResult.of(
          "observing", inForce.size() + (inForce.size() == 1 ? " plan" : " plans") + " under way");
    }
    if (Channels.PASSED.in(context).isEmpty()) {
      return StepResult.of("transition", "the handoff has not been found complete yet");
    }
    return card.level() == Level.LOW && card.breaksAt() == null && !card.unproven()
        ? StepResult.of("velocity", "value flows: how fast?")
        : StepResult.of("diagnostic", "the handoff is complete");
  }
}
