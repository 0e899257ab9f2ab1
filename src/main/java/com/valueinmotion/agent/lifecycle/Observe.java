package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Governance.RenewalStep;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Alarm;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Lets what is under way work, and wakes on its days, on new evidence, and on renewal steps. */
final class Observe implements NodeWork {
  private final Desk desk;
  private final Reminders reminders;

  Observe(Desk desk, Reminders reminders) {
    this.desk = desk;
    this.reminders = reminders;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<InForce> inForce = Channels.IN_FORCE.in(context).orElse(List.of());
    List<Alarm> alarms = new ArrayList<>(renewal(context));
    for (InForce each : inForce) {
      Plan plan = each.proposal().plan();
      for (LocalDate day : List.of(plan.checkpoint(), plan.ends())) {
        alarms.add(new Alarm("check/" + plan.id() + "/" + day, startOf(day)));
      }
    }
    return StepResult.of(
            "", inForce.isEmpty() ? "nothing is under way" : inForce.size() + " under way")
        .asking(reminders.of(inForce))
        .waking(alarms);
  }

  @Override
  public StepResult resume(StepContext context, Signal signal) throws StepFailed {
    if (!signal.name().equals(Signal.DECISION)) {
      return StepResult.of(
          "look", signal.name().equals(Signal.ALARM) ? signal.key() : "something new is known");
    }
    return signal.value("ask").startsWith(Reminders.KEY)
        ? reminders.heard(context, signal)
        : StepResult.of("", "noted: " + signal.value("ask"));
  }

  private List<Alarm> renewal(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    return facts.diagnosis().term().noticeDeadline().stream()
        .flatMap(
            deadline ->
                desk.governance().renewal().stream()
                    .map(RenewalStep::days)
                    .filter(days -> deadline.minusDays(days).isAfter(facts.today()))
                    .map(
                        days ->
                            new Alarm(
                                "renewal/" + deadline + "/" + days,
                                startOf(deadline.minusDays(days)))))
        .toList();
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
