package com.valueinmotion.language.anchor;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.prompt.PromptFile;
import com.valueinmotion.language.prompt.PromptWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Has a model point at sentences in notes, holds each to its note, lets the model mend once what
 * can be mended, and falls back on the rules where nothing of its answer stands.
 */
public final class Auditor {
  /** The prompt file. */
  public static final String PROMPT = "auditor";

  private static final int MOST_TOLD = 12;

  private final PromptFile file;
  private final AnchorRules rules;
  private final InstantSource clock;
  private final RandomGenerator chance;

  /**
   * @param file the prompt called {@link #PROMPT}
   * @param chance from which nobody who writes notes can foresee what it draws
   */
  public Auditor(PromptFile file, AnchorRules rules, InstantSource clock, RandomGenerator chance) {
    this.file = file;
    this.rules = rules;
    this.clock = clock;
    this.chance = chance;
  }

  /** The rules alone: no model is asked. */
  public Audited byRules(Collection<AnchorKind> kinds, List<NoteText> notes) {
    return byRules(kinds, notes, "", List.of(), List.of(), List.of());
  }

  /**
   * Asks a model.
   *
   * @param account as people call it
   * @param kinds that are wanted
   * @param watch may stop it
   */
  public Audited audit(
      LanguageModel model,
      String account,
      Collection<AnchorKind> kinds,
      List<NoteText> notes,
      Watch watch) {
    AnchorPrompt asked = AnchorPrompt.of(file, account, kinds, notes, chance, model::count);
    if (asked.notes().isEmpty()) {
      String because =
          notes.isEmpty()
              ? ""
              : "No note is short enough for the model. What the rules find in them is there.";
      return byRules(kinds, notes, because, List.of(), List.of(), asked.leftOut());
    }
    List<Attempt> attempts = new ArrayList<>();
    Read first = ask(model, asked.prompt(), asked, kinds, notes, watch, attempts);
    if (!first.canBeMended()) {
      return first.fault() == null
          ? done(first.checked(), Origin.MODEL, kinds, notes, attempts, asked)
          : byRules(kinds, notes, first.why(), List.of(), attempts, asked.leftOut());
    }
    Prompt again =
        new PromptWriter(model::count).repair(file, asked.prompt(), first.answer(), told(first));
    Read second = ask(model, again, asked, kinds, notes, watch, attempts);
    Checked both = first.checked().and(second.checked());
    if (both.standing() == 0 && second.fault() != null) {
      return byRules(kinds, notes, second.why(), both.refused(), attempts, asked.leftOut());
    }
    Origin origin = both.standing() > first.checked().standing() ? Origin.REPAIRED : Origin.MODEL;
    return done(both, origin, kinds, notes, attempts, asked);
  }

  /** What came of one question. */
  private record Read(Checked checked, String answer, @Nullable ModelFault fault) {
    /** Where the shape is wrong, or something could be pointed at more exactly. */
    boolean canBeMended() {
      return fault == null
          ? checked.refused().stream().anyMatch(Refusal::mendable)
          : fault.kind() == ModelFault.Kind.WRONG_SHAPE;
    }

    String why() {
      return fault == null ? "" : String.valueOf(fault.getMessage());
    }
  }

  private Read ask(
      LanguageModel model,
      Prompt prompt,
      AnchorPrompt asked,
      Collection<AnchorKind> kinds,
      List<NoteText> notes,
      Watch watch,
      List<Attempt> attempts) {
    Instant started = clock.instant();
    Answer answer = null;
    try {
      Call call = model.start(prompt, Listener.SILENT);
      watch.asking(call);
      answer = call.await();
      List<FoundAnchor> pointedAt =
          AnchorPrompt.json(kinds, asked.notes()).read(answer.text(), asked.mark());
      Checked checked = rules.check().check(pointedAt, notes);
      attempts.add(attempt(started, model, prompt, answer, null, checked));
      return new Read(checked, answer.text(), null);
    } catch (ModelFault fault) {
      Checked nothing = new Checked(List.of(), List.of(), List.of());
      attempts.add(attempt(started, model, prompt, answer, fault, nothing));
      return new Read(nothing, answer == null ? "" : answer.text(), fault);
    }
  }

  private Attempt attempt(
      Instant started,
      LanguageModel model,
      Prompt prompt,
      @Nullable Answer answer,
      @Nullable ModelFault fault,
      Checked checked) {
    return new Attempt(
        started,
        Duration.between(started, clock.instant()),
        model.capabilities(),
        prompt,
        answer,
        fault,
        checked.refused().size(),
        checked.standing());
  }

  /** What stands of the model's; the rules' where it pointed at something and nothing stands. */
  private Audited done(
      Checked checked,
      Origin origin,
      Collection<AnchorKind> kinds,
      List<NoteText> notes,
      List<Attempt> attempts,
      AnchorPrompt asked) {
    int refused = checked.refused().size();
    if (checked.standing() == 0 && refused > 0) {
      String because =
          "Nothing the model pointed at stands in the notes as it says ("
              + refused
              + " refused). What the rules find in them is there; look at what was refused, or ask"
              + " again.";
      return byRules(kinds, notes, because, checked.refused(), attempts, asked.leftOut());
    }
    return new Audited(checked, origin, "", attempts, asked.leftOut());
  }

  private Audited byRules(
      Collection<AnchorKind> kinds,
      List<NoteText> notes,
      String because,
      List<Refusal> refused,
      List<Attempt> attempts,
      List<NoteText> leftOut) {
    Checked all = rules.find(notes);
    Checked wanted =
        new Checked(
            all.found().stream().filter(anchor -> kinds.contains(anchor.kind())).toList(),
            refused,
            all.flagged().stream().filter(anchor -> kinds.contains(anchor.kind())).toList());
    return new Audited(wanted, Origin.TEMPLATE, because, attempts, leftOut);
  }

  /** What the model is told of its first try. */
  private static List<String> told(Read first) {
    if (first.fault() != null) {
      return List.of("The answer was not the JSON object that was asked for.");
    }
    return first.checked().refused().stream()
        .map(r -> r.anchor().kind().word() + " “" + r.anchor().quote() + "”: " + r.why())
        .distinct()
        .limit(MOST_TOLD)
        .toList();
  }
}
