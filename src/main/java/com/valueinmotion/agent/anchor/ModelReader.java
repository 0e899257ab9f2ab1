package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.anchor.NoteText;
import com.valueinmotion.language.auditor.Audited;
import com.valueinmotion.language.telemetry.CallSpans;
import com.valueinmotion.language.wire.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for missing anchors by rules first, and has a model read the texts for those that are still
 * missing. What the model points at is held to the texts before it is taken.
 */
public final class ModelReader implements Reader {
  private final Reader rules;
  private final Auditing auditing;

  /** Asks a model; called only where there is something to read that the rules did not find. */
  @FunctionalInterface
  public interface Auditing {
    Audited audit(String account, List<AnchorKind> kinds, List<NoteText> notes, Pace pace);
  }

  /**
   * @param rules look first
   */
  public ModelReader(Reader rules, Auditing auditing) {
    this.rules = rules;
    this.auditing = auditing;
  }

  @Override
  public Reading read(AccountFacts facts, List<Anchor> missing, Pace pace) {
    Reading byRules = rules.read(facts, missing, pace);
    List<Anchor> still =
        missing.stream()
            .filter(anchor -> byRules.found().stream().noneMatch(f -> f.anchor() == anchor))
            .toList();
    List<AnchorKind> kinds = still.stream().map(Anchor::kind).flatMap(Optional::stream).toList();
    Texts texts = Texts.of(facts);
    if (kinds.isEmpty() || texts.notes().isEmpty()) {
      return byRules;
    }
    Audited audited = auditing.audit(facts.diagnosis().name(), kinds, texts.notes(), pace);
    String because = Faults.withoutDraft(audited.because());
    if (audited.attempts().isEmpty()) {
      return new Reading(byRules.found(), sentences(because, byRules.remark()), List.of());
    }
    List<Anchored> found = new ArrayList<>(byRules.found());
    found.addAll(texts.anchored(audited.found(), still));
    int refused = audited.refused().size();
    return new Reading(
        found,
        sentences(
            because,
            refused == 0 ? "" : "Of what the model pointed at, " + refused + " did not hold.",
            AnchorSearch.flagged(texts.anchored(audited.flagged(), still))),
        CallSpans.of(
            facts.history().id().value(),
            audited.attempts(),
            audited.origin().name().toLowerCase(Locale.ROOT)));
  }

  private static String sentences(String... each) {
    return String.join(" ", each).replaceAll("\\s+", " ").strip();
  }
}
