package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the velocity sensors: what is known of some signals, good or bad. */
final class VelocityCheck implements NodeWork {
  private final Desk desk;
  private final Channel<List<Cited>> channel;
  private final List<String> signals;

  VelocityCheck(Desk desk, Channel<List<Cited>> channel, String... signals) {
    this.desk = desk;
    this.channel = channel;
    this.signals = Arrays.asList(signals);
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    List<Finding> findings =
        signals.stream().map(facts::finding).flatMap(Optional::stream).toList();
    List<Cited> known =
        findings.stream()
            .filter(finding -> finding.state() != State.UNKNOWN)
            .map(
                finding ->
                    new Cited(
                        finding.signal().label() + " " + finding.valueText(),
                        finding.evidence().orElseThrow().source()))
            .toList();
    String note =
        known.isEmpty()
            ? "unknown: no file says it"
            : String.join(", ", known.stream().map(Cited::text).toList());
    return channel.write(StepResult.of("", note), known);
  }
}
