package com.valueinmotion.architecture.planted.model.agent.lifecycle;

import com.valueinmotion.architecture.planted.model.agent.PlanWriter;

/** Before the gate that looks at whom the plan names. */
final class BadDraft {
  PlanWriter writer = new PlanWriter();
}
