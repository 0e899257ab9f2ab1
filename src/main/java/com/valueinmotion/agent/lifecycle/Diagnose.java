package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Report;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;

/** Asks the risk agent. */
final class Diagnose implements NodeWork {
  private final Desk desk;

  Diagnose(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Report report = desk.agents().risk().look(desk.facts(context));
    return Channels.RISK.write(StepResult.of("", report.suggestions().getFirst().why()), report);
  }
}
