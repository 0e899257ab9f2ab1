package com.valueinmotion.agent.specialist;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Milestone;
import com.valueinmotion.account.Observation;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a new customer's rollout keeps to its plan. */
public final class OnboardingAgent implements Agent {
  private static final String[] SIGNALS = {
    "milestone_overdue_days", "users_trained_pct", "admin_inactive_days", "seats_activated_pct"
  };

  private final Governance governance;

  public OnboardingAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "onboarding";
  }

  @Override
  public Report look(AccountFacts facts) {
    Optional<LocalDate> started = started(facts);
    List<Milestone> overdue =
        facts.history().entries(Milestone.class).stream()
            .filter(step -> step.done() == null && step.due().isBefore(facts.today()))
            .toList();
    List<Finding> reasons = facts.reasons(SIGNALS);
    List<Cited> findings = new ArrayList<>(reasons.stream().map(Cited::of).toList());
    overdue.forEach(
        step -> findings.add(new Cited(step.name() + " was due on " + step.due(), step.source())));
    boolean isNew =
        started
            .filter(day -> day.plusDays(governance.newDays()).isAfter(facts.today()))
            .isPresent();
    boolean late = reasons.stream().anyMatch(f -> f.signal().id().equals("milestone_overdue_days"));
    List<Suggestion> suggestions =
        (isNew && !findings.isEmpty()) || late || !overdue.isEmpty()
            ? List.of(
                new Suggestion(
                    governance.motion(name()),
                    "Operational Change",
                    findings.getFirst().text()
                        + (isNew ? "; customer since " + started.get() : "")))
            : List.of();
    return new Report(
        name(),
        List.of(
            new Need("the day the contract started", started.isPresent()),
            new Need("milestones with due dates", facts.knowsAny("milestone_overdue_days"))),
        findings,
        suggestions);
  }

  private static Optional<LocalDate> started(AccountFacts facts) {
    return facts
        .history()
        .latest(AccountField.STARTED_ON)
        .map(Observation::value)
        .filter(Datum.Day.class::isInstance)
        .map(value -> ((Datum.Day) value).value());
  }
}
