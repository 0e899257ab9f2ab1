package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.DraftStore;
import com.valueinmotion.language.drafter.Drafter;
import com.valueinmotion.language.drafter.Edited;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdicts;
import com.valueinmotion.language.prompt.PromptFile;
import com.valueinmotion.language.prompt.PromptWriter;
import com.valueinmotion.language.telemetry.CallSpans;
import com.valueinmotion.language.template.TemplateModel;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.SpanLog;
import com.valueinmotion.workbench.Plans;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts a text for an account, and keeps it with every verdict and every question to a model. */
public final class DraftText {
  private final Lifecycle lifecycle;
  private final DraftEvidence evidence;
  private final ProductRules rules;
  private final Models models;
  private final DraftStore drafts;
  private final SpanLog spans;
  private final String person;

  public DraftText(
      Lifecycle lifecycle,
      Plans plans,
      ProductRules rules,
      Models models,
      DraftStore drafts,
      SpanLog spans,
      String person) {
    this.lifecycle = lifecycle;
    this.evidence = new DraftEvidence(lifecycle, plans, rules);
    this.rules = rules;
    this.models = models;
    this.drafts = drafts;
    this.spans = spans;
    this.person = person;
  }

  /**
   * What is to be drafted.
   *
   * @param to name of the person a mail goes to; null for whom the plan names first
   * @param model its name; null for the chosen one
   * @param more what a person wants besides; may be empty
   */
  public record Wish(
      AccountId account,
      Artefact artefact,
      @Nullable String to,
      @Nullable String model,
      String more) {}

  /** A draft, and how it is kept. */
  public record Written(Draft draft, SavedDraft saved) {}

  /**
   * A note that reads like orders to a machine.
   *
   * @param source file and row
   * @param words of it that do
   */
  public record Order(String source, String words) {}

  /**
   * Drafts and keeps it. There is always a draft: where no model can be had, or what it wrote is
   * held, it is the template, and says why.
   */
  public Written draft(Wish wish, AsOf asOf, Watch watch)
      throws StoreException, WorkbenchException, JournalException {
    return keep(wish.account(), write(wish, asOf, watch));
  }

  /**
   * Drafts, and keeps nothing yet but the questions to a model: for somebody who first looks
   * whether the draft shall take the place of their own words.
   */
  public Draft write(Wish wish, AsOf asOf, Watch watch)
      throws StoreException, WorkbenchException, JournalException {
    Pack pack = pack(wish, asOf);
    Drafter drafter = new Drafter(rules.prompts(), rules.verifier(), lifecycle.clock());
    Draft draft = draft(wish, pack, drafter, watch);
    spans.add(
        CallSpans.of(
            wish.account().value(),
            draft.attempts(),
            draft.origin().name().toLowerCase(Locale.ROOT)));
    return draft;
  }

  /** The question that would be asked first, word for word; asks nobody. */
  public Prompt question(Wish wish, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    PromptFile file = rules.prompts().of(wish.artefact().prompt());
    PromptWriter.Written written =
        new PromptWriter(Tokens::atMost).write(file, pack(wish, asOf), wish.more());
    List<String> facts = written.evidence().pack().facts().stream().map(Fact::id).toList();
    boolean mail = wish.artefact() == Artefact.MAIL;
    return written.prompt().withSchema(new WordingJson(file.passages(), facts, mail).schema());
  }

  /** Keeps a draft: from now on it is the newest of its kind. */
  public Written keep(AccountId account, Draft draft) throws StoreException {
    String prompt = draft.attempts().isEmpty() ? "" : draft.attempts().getFirst().prompt().hash();
    SavedDraft saved =
        drafts.save(
            new SavedDraft(
                0,
                account.value(),
                draft.artefact(),
                draft.artefact() == Artefact.MAIL ? draft.pack().addressee() : "",
                lifecycle.clock().instant(),
                person,
                draft.origin(),
                draft.because(),
                writer(draft),
                prompt,
                draft.wording(),
                draft.verdicts().all(),
                draft.held()));
    return new Written(draft, saved);
  }

  /**
   * Keeps what a person made of a draft. It is held to the evidence like a model's words: what is
   * not borne is said, and nothing is lost.
   *
   * @param subject as it is now
   * @param text as it is now: paragraphs with an empty line between
   */
  public SavedDraft edit(SavedDraft before, String subject, String text, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    Pack pack = evidence.packOf(before, asOf);
    Wording wording = new Edited(rules.verifier(), pack).of(before.wording(), subject, text);
    Verdicts verdicts = rules.verifier().check(wording, pack);
    return drafts.save(
        new SavedDraft(
            0,
            before.account(),
            before.artefact(),
            before.to(),
            lifecycle.clock().instant(),
            person,
            Origin.PERSON,
            "",
            before.model(),
            before.prompt(),
            verdicts.wording(),
            verdicts.all(),
            before.held()));
  }

  /** The newest of a kind, as it was kept. */
  public Optional<SavedDraft> latest(AccountId account, Artefact artefact) throws StoreException {
    return drafts.latest(account.value(), artefact);
  }

  /** All of an account, oldest first. */
  public List<SavedDraft> all(AccountId account) throws StoreException {
    return drafts.all(account.value());
  }

  /** What a draft of that kind may rest on. */
  public Pack pack(Wish wish, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    return evidence.pack(wish, asOf);
  }

  /** Notes of the account that read like orders to a machine: no model is shown them. */
  public List<Order> orders(AccountId account, AsOf asOf) throws WorkbenchException {
    return evidence.orders(account, asOf);
  }

  private Draft draft(Wish wish, Pack pack, Drafter drafter, Watch watch) throws StoreException {
    Optional<LanguageModel> model;
    try {
      model = models.open(wish.model());
    } catch (ModelFault fault) {
      return because(drafter.template(wish.artefact(), pack), String.valueOf(fault.getMessage()));
    }
    return model
        .map(m -> drafter.draft(m, wish.artefact(), pack, wish.more(), watch))
        .orElseGet(() -> drafter.template(wish.artefact(), pack));
  }

  private static Draft because(Draft template, String why) {
    return new Draft(
        template.artefact(),
        template.origin(),
        why,
        template.pack(),
        template.verdicts(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String writer(Draft draft) {
    List<Attempt> attempts = draft.attempts();
    return draft.origin() == Origin.TEMPLATE || attempts.isEmpty()
        ? TemplateModel.NAME
        : attempts.getLast().model().name();
  }
}
