package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.auditor.Audited;
import com.valueinmotion.language.auditor.Auditor;
import com.valueinmotion.language.drafter.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for missing anchors by rules first, and has a model read the texts for those that are still
 * missing. What the model points at is held to the texts before it is taken.
 */
public final class ModelReader implements Reader {
  private final Reader rules;
  private final Auditor auditor;
  private final LanguageModel model;
  private final Watch watch;
  private final Consumer<Audited> log;

  /**
   * @param rules look first
   * @param watch may stop the model
   * @param log is told of every question to the model
   */
  public ModelReader(
      Reader rules, Auditor auditor, LanguageModel model, Watch watch, Consumer<Audited> log) {
    this.rules = rules;
    this.auditor = auditor;
    this.model = model;
    this.watch = watch;
    this.log = log;
  }

  @Override
  public Reading read(AccountFacts facts, List<Anchor> missing) {
    Reading byRules = rules.read(facts, missing);
    List<Anchor> still =
        missing.stream()
            .filter(anchor -> byRules.found().stream().noneMatch(f -> f.anchor() == anchor))
            .toList();
    List<AnchorKind> kinds = still.stream().map(Anchor::kind).flatMap(Optional::stream).toList();
    Texts texts = Texts.of(facts);
    if (kinds.isEmpty() || texts.notes().isEmpty()) {
      return byRules;
    }
    Audited audited = auditor.audit(model, name(facts), kinds, texts.notes(), watch);
    log.accept(audited);
    List<Anchored> found = new ArrayList<>(byRules.found());
    found.addAll(texts.anchored(audited.found(), still));
    return new Reading(
        found, remark(audited, AnchorSearch.flagged(texts.anchored(audited.flagged(), still))));
  }

  private static String name(AccountFacts facts) {
    return facts.diagnosis().name();
  }

  private static String remark(Audited audited, String flagged) {
    int refused = audited.refused().size();
    return String.join(
            " ",
            audited.because(),
            refused == 0 ? "" : "Of what the model pointed at, " + refused + " did not hold.",
            flagged)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
