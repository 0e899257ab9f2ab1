package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.agent.PlanWriter.Worded;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.Hashes;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts anew with a person's reason; after so many times it is an open question for them. */
final class ReReason implements NodeWork {
  private final Desk desk;

  ReReason(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Said said = Channels.SAID.in(context).orElseThrow();
    List<Proposal> drafts = Channels.DRAFTS.in(context).orElse(List.of());
    Optional<Proposal> found =
        drafts.stream().filter(draft -> draft.key().equals(said.key())).findFirst();
    if (found.isEmpty()) {
      return StepResult.of("dropped", said.key() + " is no longer proposed");
    }
    Proposal rejected = found.get();
    List<Proposal> rest =
        new ArrayList<>(drafts.stream().filter(d -> !d.key().equals(said.key())).toList());
    AccountFacts facts = desk.facts(context);
    Reason reason = desk.governance().reason(said.reasonId());
    boolean again = rejected.replan() < desk.governance().replans();
    Optional<Proposal> next =
        again ? new Redraft(desk, facts, said).next(rejected, reason) : Optional.empty();
    List<Span> spans = new ArrayList<>();
    if (next.isPresent()) {
      Worded worded =
          desk.writer().word(facts, next.get().plan(), said.reason(), context.heartbeat());
      next = Optional.of(next.get().worded(worded));
      spans.addAll(worded.spans());
    }
    if (next.isPresent() && next.get().key().equals(rejected.key())) {
      rest.add(next.get());
      return Channels.DRAFTS.write(
          StepResult.of("redrafted", next.get().changed().getFirst()).measuring(spans), rest);
    }
    List<Rejected> decided = new ArrayList<>(Channels.DECIDED.in(context).orElse(List.of()));
    decided.add(new Rejected(rejected, said.by(), said.reason()));
    next.ifPresent(rest::add);
    StepResult result =
        next.isPresent()
            ? StepResult.of("redrafted", next.get().changed().getFirst()).measuring(spans)
            : StepResult.of("dropped", "no further draft: " + said.reason())
                .asking(new Asks(AskKind.OPEN_QUESTION, List.of(question(rejected, said, again))));
    return Channels.DECIDED.write(Channels.DRAFTS.write(result, rest), decided);
  }

  private static AskDraft question(Proposal rejected, Said said, boolean again) {
    String text =
        "“%s” was rejected%s: %s. The rules have nothing else to propose. What should be done?"
            .formatted(
                rejected.motion(),
                again ? "" : " " + (rejected.replan() + 1) + " times",
                said.reason().isEmpty() ? "no reason given" : said.reason());
    return new AskDraft(
        "open/" + rejected.key(),
        AskKind.OPEN_QUESTION,
        "Open question: " + rejected.motion(),
        text,
        Hashes.of(text),
        rejected.rank(),
        null);
  }
}
