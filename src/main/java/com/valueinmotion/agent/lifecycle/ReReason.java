package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.PlanWriter.Worded;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.Hashes;
import com.valueinmotion.runtime.NodeWork;
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
    if (next.isPresent() && next.get().key().equals(rejected.key())) {
      return redrafted(context, facts, said, next.get(), rest);
    }
    List<Rejected> decided = new ArrayList<>(Channels.DECIDED.in(context).orElse(List.of()));
    decided.add(new Rejected(rejected, said.by(), said.reason()));
    StepResult result =
        next.isPresent()
            ? redrafted(context, facts, said, next.get(), rest)
            : Channels.DRAFTS.write(
                StepResult.of("dropped", "no further draft: " + said.reason())
                    .asking(
                        new Asks(AskKind.OPEN_QUESTION, List.of(question(rejected, said, again)))),
                rest);
    return Channels.DECIDED.write(result, decided);
  }

  /** There is another draft, by rule; now it is worded. */
  private StepResult redrafted(
      StepContext context, AccountFacts facts, Said said, Proposal next, List<Proposal> rest) {
    Worded words = desk.writer().word(facts, next.byRules(), said.reason(), Pace.of(context));
    rest.add(next.worded(words));
    return Channels.DRAFTS.write(
        StepResult.of("redrafted", next.changed().getFirst() + words.note())
            .measuring(words.spans()),
        rest);
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
