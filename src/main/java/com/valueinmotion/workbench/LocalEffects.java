package com.valueinmotion.workbench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.lifecycle.CarryOut;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.document.MailDraft;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.PlanStore;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.runtime.StepFailed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What runs leave behind: a kept approval, a mail as a draft file, an action that is done. All of
 * it stays on this laptop, and of each it can be seen whether it was done.
 */
final class LocalEffects implements Effects {
  private final PlanStore plans;
  private final Path drafts;

  /**
   * @param drafts the folder for mail drafts; made when the first is written
   */
  LocalEffects(PlanStore plans, Path drafts) {
    this.plans = plans;
    this.drafts = drafts;
  }

  @Override
  public String perform(Effect effect) throws EffectFailed {
    try {
      return switch (effect.kind()) {
        case CarryOut.KEEP_PLAN -> keep(carryOut(effect));
        case CarryOut.DRAFT_MAIL -> draft(carryOut(effect), effect.intended());
        case CarryOut.ACTION_STATUS -> say(progress(effect), effect.intended());
        default -> throw new EffectFailed("Nobody does \"" + effect.kind() + "\".");
      };
    } catch (StoreException | StepFailed e) {
      throw new EffectFailed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new EffectFailed(
          "The mail draft could not be written to "
              + drafts
              + (e instanceof FileAlreadyExistsException
                  ? ": a file of that name is in the way."
                  : " (" + e.getMessage() + ")."));
    }
  }

  @Override
  public Effect.State look(Effect effect) {
    try {
      boolean done =
          switch (effect.kind()) {
            case CarryOut.KEEP_PLAN -> isKept(carryOut(effect));
            case CarryOut.DRAFT_MAIL -> Files.exists(file(carryOut(effect).plan()));
            case CarryOut.ACTION_STATUS -> isSaid(progress(effect));
            default -> false;
          };
      return done ? Effect.State.DONE : Effect.State.INTENDED;
    } catch (StoreException | StepFailed e) {
      return Effect.State.UNKNOWN;
    }
  }

  @Override
  public String describe(Effect effect) {
    try {
      return switch (effect.kind()) {
        case CarryOut.KEEP_PLAN -> "keep the plan for " + carryOut(effect).plan().accountName();
        case CarryOut.DRAFT_MAIL ->
            "write the mail draft for " + carryOut(effect).plan().accountName();
        default -> "say how far an action is";
      };
    } catch (StepFailed e) {
      return effect.kind();
    }
  }

  private String keep(CarryOut approved) throws StoreException {
    Plan plan = approved.plan();
    List<PlanStore.Version> versions = plans.versions(plan.id());
    if (versions.isEmpty()) {
      plans.save(plan, approved.at());
    } else if (!versions.getLast().plan().saysTheSameAs(plan)) {
      plan = plan.withVersion(versions.getLast().plan().version() + 1);
      plans.save(plan, approved.at());
    } else {
      plan = versions.getLast().plan();
    }
    plans.record(
        new PlanDecision(
            plan.id(),
            plan.version(),
            plan.contentHash(),
            approved.at(),
            approved.by(),
            PlanDecision.Kind.APPROVED,
            approved.reason()));
    return "plan kept, version " + plan.version() + ", approved by " + approved.by();
  }

  private boolean isKept(CarryOut approved) throws StoreException {
    Instant at = approved.at();
    return plans.decisions(approved.plan().id()).stream()
        .anyMatch(d -> d.at().equals(at) && d.kind() == PlanDecision.Kind.APPROVED);
  }

  private String draft(CarryOut approved, Instant at) throws IOException {
    Path file = file(approved.plan());
    AtomicFile.write(file, MailDraft.render(PlanMail.of(approved.plan()), at));
    return "mail draft written: " + file;
  }

  /** The name holds the content's hash: another content is another file. */
  private Path file(Plan plan) {
    return drafts.resolve(
        "%s - %s - %s.eml"
            .formatted(
                safe(plan.accountName()),
                safe(plan.subject()),
                plan.contentHash().substring(0, 8)));
  }

  private static String safe(String name) {
    String plain =
        name.replaceAll("[^\\p{L}\\p{N} .,&'-]", "_").strip().replaceAll("^\\.+|[ .]+$", "");
    String some = plain.isEmpty() ? "account" : plain;
    return some.length() > 60 ? some.substring(0, 60).strip() : some;
  }

  private String say(CarryOut.Progress progress, Instant at) throws StoreException {
    List<PlanStore.Version> versions = plans.versions(progress.plan());
    if (versions.isEmpty()) {
      return "the plan is not kept; nothing to say";
    }
    Plan last = versions.getLast().plan();
    Plan next = last.withAction(progress.action(), a -> a.withStatus(progress.status()));
    if (!next.saysTheSameAs(last)) {
      plans.save(next.withVersion(last.version() + 1), at);
    }
    return progress.status().title().toLowerCase(Locale.ROOT);
  }

  private boolean isSaid(CarryOut.Progress progress) throws StoreException {
    return plans.versions(progress.plan()).stream()
        .reduce((first, second) -> second)
        .flatMap(
            version ->
                version.plan().actions().stream()
                    .filter(action -> action.id().equals(progress.action()))
                    .findFirst())
        .filter(action -> action.status() == progress.status())
        .isPresent();
  }

  private static CarryOut carryOut(Effect effect) throws StepFailed {
    return Channel.read(effect.payload(), new TypeReference<>() {});
  }

  private static CarryOut.Progress progress(Effect effect) throws StepFailed {
    return Channel.read(effect.payload(), new TypeReference<>() {});
  }
}
