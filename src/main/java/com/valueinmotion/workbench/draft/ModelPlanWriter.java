package com.valueinmotion.workbench.draft;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.pack.AccountPack;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.Drafter;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.telemetry.CallSpans;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.runtime.Heartbeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a model word a plan. Only words are taken from it: titles, when a step is done, the aim, and
 * further steps that answer evidence no step answers yet. Owners, days and order are the rules'.
 */
public final class ModelPlanWriter implements PlanWriter {
  private static final int LONGEST = 160;
  private static final String DONE_WHEN = "done when ";

  private final LanguageModel model;
  private final Drafter drafter;
  private final GroundingRules rules;

  public ModelPlanWriter(LanguageModel model, Drafter drafter, GroundingRules rules) {
    this.model = model;
    this.drafter = drafter;
    this.rules = rules;
  }

  @Override
  public Worded word(AccountFacts facts, Plan plan, String reason, Heartbeat heartbeat) {
    heartbeat.beat();
    Pack pack =
        new AccountPack(facts, plan, Audience.CUSTOMER, note -> rules.instruction(note).isPresent())
            .pack(null);
    String more = reason.isEmpty() ? "" : "An earlier draft was rejected: " + reason;
    Draft draft = drafter.draft(model, Artefact.PLAN, pack, more, new Beating(heartbeat));
    String subject = plan.account().value();
    String origin = draft.origin().name().toLowerCase(Locale.ROOT);
    if (draft.origin() == Origin.TEMPLATE) {
      return new Worded(plan, "", CallSpans.of(subject, draft.attempts(), origin));
    }
    return new Worded(
        worded(plan, draft, pack),
        "worded by " + model.capabilities().name() + "; steps, owners and days are the rules'",
        CallSpans.of(subject, draft.attempts(), origin));
  }

  private static Plan worded(Plan plan, Draft draft, Pack pack) {
    Plan worded = plan;
    List<PlanAction> more = new ArrayList<>();
    for (Passage passage : draft.wording().passages()) {
      if (passage.id().equals("objective")) {
        worded = worded.withObjective(plain(passage.sentences().getFirst().text()));
      } else if (passage.id().startsWith("new-")) {
        further(plan, passage, pack).ifPresent(more::add);
      } else {
        worded = step(worded, passage);
      }
    }
    List<PlanAction> all = new ArrayList<>(worded.actions());
    all.addAll(more);
    return worded.withActions(all);
  }

  /** "a1" is the first step. */
  private static Plan step(Plan plan, Passage passage) {
    int at = Integer.parseInt(passage.id().substring(1)) - 1;
    if (at < 0 || at >= plan.actions().size()) {
      return plan;
    }
    PlanAction action = plan.actions().get(at);
    String title = plain(passage.sentences().getFirst().text());
    String done = passage.sentences().size() < 2 ? "" : done(passage.sentences().get(1));
    return plan.withAction(
        action.id(),
        a ->
            (title.length() > LONGEST ? a : a.withTitle(title))
                .withDoneWhen(done.isEmpty() || done.length() > LONGEST ? a.doneWhen() : done));
  }

  /** A step that the rules have not: by the checkpoint, for whoever it names. */
  private static Optional<PlanAction> further(Plan plan, Passage passage, Pack pack) {
    if (passage.sentences().size() < 2) {
      return Optional.empty();
    }
    Sentence title = passage.sentences().getFirst();
    String theirs =
        pack.people().stream()
            .map(Person::name)
            .filter(name -> passage.sentences().stream().anyMatch(s -> s.text().contains(name)))
            .findFirst()
            .orElse("");
    return Optional.of(
        new PlanAction(
            "model-" + passage.id().substring("new-".length()),
            plain(title.text()),
            plan.owner(),
            theirs,
            plan.checkpoint(),
            PlanAction.Status.NOT_STARTED,
            done(passage.sentences().get(1)),
            title.cites().stream().filter(id -> id.startsWith("E")).toList()));
  }

  private static String done(Sentence sentence) {
    String text = plain(sentence.text());
    return text.toLowerCase(Locale.ROOT).startsWith(DONE_WHEN)
        ? text.substring(DONE_WHEN.length())
        : text;
  }

  private static String plain(String text) {
    return text.strip().replaceFirst("[.!]$", "");
  }

  /** As long as words come, the step is alive. */
  private record Beating(Heartbeat heartbeat) implements Watch {
    @Override
    public void words(String soFar) {
      heartbeat.beat();
    }

    @Override
    public void asking(Call call) {
      heartbeat.beat();
    }
  }
}
