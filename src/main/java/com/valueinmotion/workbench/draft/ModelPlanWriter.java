package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.pack.AccountPack;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.Drafter;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.telemetry.CallSpans;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Span;
import java.util.List;
import java.util.Locale;

/** Lets a model word a plan, and takes of its words what {@link PlanWords} does. */
final class ModelPlanWriter implements PlanWriter {
  private final LanguageModel model;
  private final Drafter drafter;
  private final GroundingRules rules;

  ModelPlanWriter(LanguageModel model, Drafter drafter, GroundingRules rules) {
    this.model = model;
    this.drafter = drafter;
    this.rules = rules;
  }

  @Override
  public Worded word(AccountFacts facts, Plan plan, String reason, Pace pace) {
    Pack pack =
        new AccountPack(facts, plan, Audience.CUSTOMER, note -> rules.instruction(note).isPresent())
            .pack(null);
    String more = reason.isEmpty() ? "" : "An earlier draft was rejected: " + reason;
    Draft draft = drafter.draft(model, Artefact.PLAN, pack, more, pace);
    List<Span> spans =
        CallSpans.of(
            plan.account().value(),
            draft.attempts(),
            draft.origin().name().toLowerCase(Locale.ROOT));
    if (draft.origin() == Origin.TEMPLATE) {
      return Worded.asItWas(plan, spans, why(draft));
    }
    List<String> people = facts.people().stream().map(Stakeholder::name).toList();
    return new Worded(
        new PlanWords(plan, people).in(draft.wording()), model.capabilities().name(), spans, "");
  }

  private String why(Draft draft) {
    int held = draft.held().size();
    return held == 0
        ? Faults.withoutDraft(draft.because())
        : "What "
            + model.capabilities().name()
            + " wrote was held: "
            + held
            + (held == 1 ? " passage is" : " passages are")
            + " not borne by the evidence.";
  }
}
