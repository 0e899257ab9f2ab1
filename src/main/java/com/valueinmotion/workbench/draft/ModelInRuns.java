package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.agent.anchor.AnchorSearch;
import com.valueinmotion.agent.anchor.ModelReader;
import com.valueinmotion.agent.anchor.Reader;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.anchor.NoteText;
import com.valueinmotion.language.auditor.Audited;
import com.valueinmotion.language.auditor.Auditor;
import com.valueinmotion.language.drafter.Drafter;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.InTime;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.WorkbenchException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What a model does in runs: it words plans, and reads notes for what a handoff lacks. It is looked
 * for when there is something to ask: nobody waits for a server that nothing is asked of. Where it
 * cannot be had, or not in time, the playbooks' words and the rules stand, and the step says why.
 */
public final class ModelInRuns implements PlanWriter, Reader {
  private final Opening opening;
  private final ProductRules rules;
  private final InstantSource clock;
  private final Reader reader;

  /** Looks for the model. */
  @FunctionalInterface
  interface Opening {
    /**
     * @return empty where no model is to be asked
     * @throws ModelFault where it cannot be had, with what to do
     */
    Optional<LanguageModel> open() throws StoreException, ModelFault;
  }

  ModelInRuns(Opening opening, ProductRules rules, InstantSource clock) {
    this.opening = opening;
    this.rules = rules;
    this.clock = clock;
    this.reader = new ModelReader(new AnchorSearch(rules.governance().anchors()), this::audit);
  }

  /**
   * Looks for it now: for whoever has asked for it by name.
   *
   * @throws WorkbenchException where it cannot be had, with what to do
   */
  public void find() throws StoreException, WorkbenchException {
    try {
      opening.open();
    } catch (ModelFault fault) {
      throw new WorkbenchException(why(fault), fault);
    }
  }

  @Override
  public Worded word(AccountFacts facts, Plan plan, String reason, Pace pace) {
    try {
      Optional<LanguageModel> model = open(pace);
      return model.isEmpty()
          ? NONE.word(facts, plan, reason, pace)
          : new ModelPlanWriter(
                  model.get(),
                  new Drafter(rules.prompts(), rules.verifier(), clock),
                  rules.verifier().rules())
              .word(facts, plan, reason, pace);
    } catch (ModelFault | StoreException | WorkbenchException e) {
      return Worded.asItWas(plan, List.of(), why(e));
    }
  }

  @Override
  public Reading read(AccountFacts facts, List<Anchor> missing, Pace pace) {
    return reader.read(facts, missing, pace);
  }

  private Audited audit(String account, List<AnchorKind> kinds, List<NoteText> notes, Pace pace) {
    try {
      Optional<LanguageModel> model = open(pace);
      return model.isEmpty()
          ? Audited.unasked("")
          : new Auditor(
                  rules.prompts().of(Auditor.PROMPT),
                  rules.governance().anchors(),
                  clock,
                  new SecureRandom())
              .audit(model.get(), account, kinds, notes, pace);
    } catch (ModelFault | StoreException | WorkbenchException e) {
      return Audited.unasked(why(e));
    }
  }

  private Optional<LanguageModel> open(Pace pace) throws StoreException, ModelFault {
    return opening.open().map(model -> new InTime(model, pace.most()));
  }

  private static String why(Exception e) {
    return Faults.withoutDraft(String.valueOf(e.getMessage()));
  }
}
