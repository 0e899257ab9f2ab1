package com.valueinmotion.language.auditor;

import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.anchor.AnchorPrompt;
import com.valueinmotion.language.anchor.AnchorRules;
import com.valueinmotion.language.anchor.Checked;
import com.valueinmotion.language.anchor.NoteText;
import com.valueinmotion.language.anchor.Refusal;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Asking;
import com.valueinmotion.language.drafter.Asking.Said;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.prompt.PromptFile;
import com.valueinmotion.language.prompt.PromptWriter;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Has a model point at sentences in notes, holds each to its note, lets the model mend once what
 * can be mended, and falls back on the rules where nothing of its answer stands.
 */
public final class Auditor {
  /** The prompt file. */
  public static final String PROMPT = "auditor";

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
    AnchorPrompt asked =
        AnchorPrompt.of(file, account, kinds, notes, chance::nextInt, model::count);
    if (asked.notes().isEmpty()) {
      String because =
          notes.isEmpty()
              ? ""
              : "No note is short enough for the model. What the rules find in them is there.";
      return byRules(kinds, notes, because, List.of(), List.of(), asked.leftOut());
    }
    Asking<Checked> asking =
        new Asking<>(
            model,
            watch,
            clock,
            new Asking.Check<>(
                answer -> rules.check().check(asked.read(kinds, answer), notes),
                checked -> checked.refused().size(),
                Checked::standing));
    Said<Checked> first = asking.ask(asked.prompt(), Listener.SILENT);
    if (!canBeMended(first)) {
      return first.fault() == null
          ? done(checked(first), Origin.MODEL, kinds, notes, asking.attempts(), asked)
          : byRules(kinds, notes, first.why(), List.of(), asking.attempts(), asked.leftOut());
    }
    Prompt again =
        new PromptWriter(model::count).repair(file, asked.prompt(), first.answer(), told(first));
    Said<Checked> second = asking.ask(again, Listener.SILENT);
    Checked both = checked(first).and(checked(second));
    if (both.standing() == 0 && second.fault() != null) {
      return byRules(
          kinds, notes, second.why(), both.refused(), asking.attempts(), asked.leftOut());
    }
    Origin origin = both.standing() > checked(first).standing() ? Origin.REPAIRED : Origin.MODEL;
    return done(both, origin, kinds, notes, asking.attempts(), asked);
  }

  private static Checked checked(Said<Checked> said) {
    Checked checked = said.read();
    return checked == null ? Checked.NOTHING : checked;
  }

  /** Where the shape is wrong, or something could be pointed at more exactly. */
  private static boolean canBeMended(Said<Checked> said) {
    return said.isMisshapen() || checked(said).refused().stream().anyMatch(Refusal::mendable);
  }

  private static List<String> told(Said<Checked> first) {
    return first.told(
        checked(first).refused().stream()
            .map(r -> r.anchor().kind().word() + " “" + r.anchor().quote() + "”: " + r.why()));
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
}
