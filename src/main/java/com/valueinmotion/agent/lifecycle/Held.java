package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;

/** Stays in stage 1 until something new is known. */
final class Held implements NodeWork {
  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Maturity maturity = Channels.MATURITY.in(context).orElseThrow();
    return StepResult.of("", "waits for " + AuditHandoff.titles(maturity.missing()));
  }

  @Override
  public StepResult resume(StepContext context, Signal signal) {
    return StepResult.of("evidence", "something new is known");
  }
}
