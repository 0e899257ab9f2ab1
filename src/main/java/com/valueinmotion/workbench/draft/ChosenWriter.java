package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.drafter.Drafter;
import com.valueinmotion.language.ground.Verifier;
import com.valueinmotion.language.prompt.Prompts;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Heartbeat;
import java.lang.System.Logger;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The model a person has chosen for the store, looked for when there is something to word: nobody
 * waits for a server that nothing is asked of.
 */
public final class ChosenWriter implements PlanWriter {
  private static final Logger LOG = System.getLogger(ChosenWriter.class.getName());

  private final Models models;
  private final Prompts prompts;
  private final Verifier verifier;
  private final InstantSource clock;

  public ChosenWriter(Models models, Prompts prompts, Verifier verifier, InstantSource clock) {
    this.models = models;
    this.prompts = prompts;
    this.verifier = verifier;
    this.clock = clock;
  }

  @Override
  public Worded word(AccountFacts facts, Plan plan, String reason, Heartbeat heartbeat) {
    try {
      Optional<LanguageModel> model = models.open(null);
      if (model.isPresent()) {
        return new ModelPlanWriter(
                model.get(), new Drafter(prompts, verifier, clock), verifier.rules())
            .word(facts, plan, reason, heartbeat);
      }
    } catch (ModelFault | StoreException e) {
      LOG.log(Logger.Level.INFO, "the playbooks' words stand: " + e.getMessage());
    }
    return new Worded(plan, "", List.of());
  }
}
