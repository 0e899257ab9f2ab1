package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.PlanWriter.Worded;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks the seven agents; what they propose joins the plan for the account in the queue. That plan
 * is worded here, behind the gate that looks at whom it names.
 */
final class NextBestActions implements NodeWork {
  private final Desk desk;

  NextBestActions(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    List<Proposal> before = Channels.DRAFTS.in(context).orElse(List.of());
    List<InForce> inForce = Channels.IN_FORCE.in(context).orElse(List.of());
    Drafting drafting =
        new Drafting(desk, facts, before, Channels.DECIDED.in(context).orElse(List.of()));
    List<Report> reports =
        desk.agents().beside().stream()
            .filter(agent -> desk.asks(agent.name()))
            .map((Agent agent) -> agent.look(facts))
            .toList();
    Optional<Proposal> account = accountPlan(context, facts, before, inForce);
    Optional<Worded> words =
        account
            .filter(Proposal::toWord)
            .map(plan -> desk.writer().word(facts, plan.byRules(), "", Pace.of(context)));
    List<Proposal> drafts = new ArrayList<>();
    account.map(plan -> words.map(plan::worded).orElse(plan)).ifPresent(drafts::add);
    before.stream()
        .filter(draft -> !draft.isForTheAccount() && !desk.asks(draft.agent()))
        .forEach(drafts::add);
    boolean planned =
        Stream.concat(drafts.stream(), inForce.stream().map(InForce::proposal))
            .anyMatch(Proposal::isForTheAccount);
    for (Report report : reports) {
      for (Suggestion suggestion : report.suggestions()) {
        String key = Proposal.key(suggestion.motion(), suggestion.cause());
        boolean underWay = inForce.stream().anyMatch(f -> f.proposal().key().equals(key));
        boolean twice = drafts.stream().anyMatch(d -> d.key().equals(key));
        if (!underWay && !twice && !(planned && mends(facts, suggestion))) {
          drafting.draft(report, suggestion).ifPresent(drafts::add);
        }
      }
    }
    String note =
        drafts.isEmpty()
            ? "nothing to propose"
            : String.join("; ", drafts.stream().map(Proposal::key).toList());
    StepResult result =
        StepResult.of(drafts.isEmpty() ? "none" : "some", note + words.map(Worded::note).orElse(""))
            .measuring(words.map(Worded::spans).orElse(List.of()));
    if (drafts.isEmpty()) {
      result = result.asking(new Asks(AskKind.PROPOSAL, List.of()));
    }
    return Channels.REPORTS.write(Channels.DRAFTS.write(result, drafts), reports);
  }

  /** As it was drafted in stage 2; where an account did not come through it, as it would be now. */
  private Optional<Proposal> accountPlan(
      StepContext context, AccountFacts facts, List<Proposal> before, List<InForce> inForce)
      throws StepFailed {
    return new AccountPlan(
            desk, facts, before, Channels.DECIDED.in(context).orElse(List.of()), inForce)
        .draft()
        .map(draft -> Cover.covering(draft, facts.people()));
  }

  /** Whether the plan for the account mends this cause already: it mends every broken phase. */
  private static boolean mends(AccountFacts facts, Suggestion suggestion) {
    return Stream.concat(
            facts.diagnosis().breaksAt().map(Break::phase).stream(),
            facts.diagnosis().phases().stream().filter(PhaseState::broken).map(PhaseState::phase))
        .anyMatch(phase -> phase.title().equals(suggestion.cause()));
  }
}
