package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Report;
import com.valueinmotion.plan.EvidenceChange;
import java.util.List;
import java.util.Optional;

/**
 * The plan for the account as a whole, as the risk agent proposes it today: there is one draft of
 * it, or one under way, or it was rejected.
 */
final class AccountPlan {
  private final Desk desk;
  private final AccountFacts facts;
  private final List<Proposal> before;
  private final List<InForce> inForce;
  private final Drafting drafting;

  AccountPlan(
      Desk desk,
      AccountFacts facts,
      List<Proposal> before,
      List<Rejected> rejected,
      List<InForce> inForce) {
    this.desk = desk;
    this.facts = facts;
    this.before = before.stream().filter(Proposal::isForTheAccount).toList();
    this.inForce = inForce;
    this.drafting = new Drafting(desk, facts, before, rejected);
  }

  /**
   * In the rules' words where it is new. Empty where one is under way, or was rejected and nothing
   * has changed since.
   */
  Optional<Proposal> draft() {
    return drafted().map(draft -> isNew(draft) ? draft.toBeWorded() : draft);
  }

  private Optional<Proposal> drafted() {
    if (!desk.asks(desk.agents().risk().name())) {
      return before.stream().findFirst();
    }
    if (inForce.stream().map(InForce::proposal).anyMatch(Proposal::isForTheAccount)) {
      return Optional.empty();
    }
    Report risk = desk.agents().risk().look(facts);
    return drafting.draft(risk, risk.suggestions().getFirst()).or(this::redrafted);
  }

  /** A draft that stays as it was is not worded again. */
  private boolean isNew(Proposal draft) {
    String made = draft.byRules().contentHash();
    return before.stream().noneMatch(b -> b.byRules().contentHash().equals(made));
  }

  /** What a person asked for instead, while what it rests on holds. */
  private Optional<Proposal> redrafted() {
    return before.stream()
        .filter(draft -> draft.replan() > 0)
        .filter(draft -> EvidenceChange.between(draft.plan(), facts.diagnosis()).isEmpty())
        .findFirst();
  }
}
