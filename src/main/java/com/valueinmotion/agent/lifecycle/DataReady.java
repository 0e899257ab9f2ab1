package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.List;

/** Whether the handoff holds all its anchors. */
final class DataReady implements NodeWork {
  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Audit audit = Channels.ANCHORS.in(context).orElseThrow();
    if (!audit.missing().isEmpty()) {
      return StepResult.of("no", "missing: " + AuditHandoff.titles(audit.missing()));
    }
    return Channels.PASSED.write(
        StepResult.of("yes", "ready for stage 2").asking(new Asks(AskKind.DATA_REQUEST, List.of())),
        Channels.CARD.in(context).orElseThrow().day().toString());
  }
}
