package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.runtime.Alarm;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.Hashes;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks a person for what is missing, and waits for it, for a waiver, or for the day. */
final class RequestData implements NodeWork {
  private final Desk desk;

  RequestData(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Card card = Channels.CARD.in(context).orElseThrow();
    List<Anchor> missing = Channels.ANCHORS.in(context).orElseThrow().missing();
    LocalDate due = desk.source().now().day().plusDays(desk.governance().requestDays());
    AccountFacts facts = desk.facts(context);
    DataRequest request =
        new DataRequest(
            card.name(),
            missing,
            due,
            missing.stream()
                    .map(anchor -> anchor.title() + ": " + anchor.what())
                    .collect(Collectors.joining(". "))
                + ". Import a file that says it, or approve to go on without it."
                + " Searched in vain: contacts, outcomes, notes and deals.",
            Stakes.of(facts.diagnosis()),
            desk.governance().weight("request"));
    String content = Channel.text(request);
    AskDraft draft =
        new AskDraft(
            AskKind.DATA_REQUEST,
            AskKind.DATA_REQUEST,
            "Bring in: " + AuditHandoff.titles(missing),
            content,
            Hashes.of(request.text(), due.toString()),
            facts.priority() * desk.governance().weight("request") / 100,
            null);
    return StepResult.of("", "asked for " + AuditHandoff.titles(missing) + " by " + due)
        .asking(new Asks(AskKind.DATA_REQUEST, List.of(draft)))
        .waking(
            List.of(
                new Alarm(
                    "data/" + due, due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))));
  }

  @Override
  public StepResult resume(StepContext context, Signal signal) throws StepFailed {
    return switch (signal.name()) {
      case Signal.DECISION -> decided(context, signal);
      case Signal.ALARM ->
          signal.key().startsWith("data/")
              ? StepResult.of("overdue", "nothing came by the day")
              : StepResult.of("", "heard " + signal.key());
      default -> StepResult.of("evidence", "something new is known");
    };
  }

  private static StepResult decided(StepContext context, Signal signal) throws StepFailed {
    String by = signal.value("by");
    if (!signal.value("ask").equals(AskKind.DATA_REQUEST)) {
      return StepResult.of("", "heard a decision on something else");
    }
    if (signal.value("verdict").equals(Verdict.REJECTED.name())) {
      return StepResult.of("refused", by + ": " + signal.value("reason"));
    }
    List<Waived> waived = new ArrayList<>(Channels.WAIVED.in(context).orElse(List.of()));
    Channels.ANCHORS
        .in(context)
        .orElseThrow()
        .missing()
        .forEach(anchor -> waived.add(new Waived(anchor, by, signal.value("reason"))));
    return Channels.WAIVED.write(
        StepResult.of("waived", by + " goes on without: " + signal.value("reason")), waived);
  }
}
