package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;

/** Reads the account as of now; everything after it sees this moment and no other. */
final class LoadAccount implements NodeWork {
  private final Desk desk;

  LoadAccount(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AsOf now = desk.source().now();
    Card card = card(desk.source().facts(now), desk.agents());
    return Channels.CARD.write(
        StepResult.of(
            "",
            "%s%s, index %d, %d%% evidence, as of %s"
                .formatted(
                    card.level(),
                    card.unproven() ? ", unproven" : "",
                    card.index(),
                    card.coverage(),
                    card.day())),
        card);
  }

  static Card card(AccountFacts facts, Agents agents) {
    Diagnosis diagnosis = facts.diagnosis();
    AsOf asOf = facts.history().asOf();
    return new Card(
        asOf.day(),
        asOf.knownBy(),
        diagnosis.name(),
        diagnosis.level(),
        diagnosis.index(),
        diagnosis.breaksAt().map(Break::phase).orElse(null),
        diagnosis.coverage(),
        diagnosis.unproven(),
        diagnosis.policy(),
        FactsHash.of(facts, agents));
  }
}
