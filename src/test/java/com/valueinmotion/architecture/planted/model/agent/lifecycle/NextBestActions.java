package com.valueinmotion.architecture.planted.model.agent.lifecycle;

import com.valueinmotion.architecture.planted.model.agent.PlanWriter;

final class NextBestActions {
  final PlanWriter writer = new PlanWriter();
}
