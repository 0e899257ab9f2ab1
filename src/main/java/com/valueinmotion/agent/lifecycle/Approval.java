package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Waits for a person to decide each proposal. */
final class Approval implements NodeWork {
  private final Reminders reminders;

  Approval(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    int open = Channels.DRAFTS.in(context).orElse(List.of()).size();
    return open == 0
        ? StepResult.of("decided", "nothing is left to decide")
        : StepResult.of("", open + (open == 1 ? " proposal waits" : " proposals wait"));
  }

  @Override
  public StepResult resume(StepContext context, Signal signal) throws StepFailed {
    if (!signal.name().equals(Signal.DECISION)) {
      return StepResult.of(
          "evidence", signal.name().equals(Signal.ALARM) ? signal.key() : "something new is known");
    }
    if (signal.value("ask").startsWith(Reminders.KEY)) {
      return reminders.heard(context, signal);
    }
    Optional<Proposal> about =
        Channels.DRAFTS.in(context).orElse(List.of()).stream()
            .filter(draft -> draft.key().equals(signal.value("ask")))
            .findFirst();
    if (about.isEmpty()) {
      return StepResult.of("", "noted: " + signal.value("ask"));
    }
    Said said =
        new Said(
            signal.value("ask"),
            Verdict.valueOf(signal.value("verdict")),
            signal.value("by"),
            signal.value(Decide.REASON_ID),
            signal.value("reason"),
            edited(signal));
    boolean yes = said.verdict() != Verdict.REJECTED;
    String note =
        said.by()
            + " "
            + said.verdict().words()
            + (said.reason().isEmpty() ? "" : ": " + said.reason());
    return Channels.SAID.write(StepResult.of(yes ? "approved" : "rejected", note), said);
  }

  private static @Nullable Plan edited(Signal signal) throws StepFailed {
    String json = signal.value(Decide.EDITED);
    return json.isEmpty() ? null : Channel.read(json, new TypeReference<Plan>() {});
  }
}
