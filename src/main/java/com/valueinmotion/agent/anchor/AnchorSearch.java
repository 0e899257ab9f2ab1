package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.language.anchor.AnchorRules;
import com.valueinmotion.language.anchor.Checked;
import java.util.List;

/**
 * Looks for missing anchors by rules, in what was imported as text: notes and deals, the newest
 * first. Only a sentence that says it itself counts, and it is quoted word by word. Notes are
 * untrusted: nothing in them is followed.
 */
public final class AnchorSearch implements Reader {
  private final AnchorRules rules;

  public AnchorSearch(AnchorRules rules) {
    this.rules = rules;
  }

  @Override
  public Reading read(AccountFacts facts, List<Anchor> missing, Pace pace) {
    Texts texts = Texts.of(facts);
    Checked checked = rules.find(texts.notes());
    return new Reading(
        texts.anchored(checked.found(), missing),
        flagged(texts.anchored(checked.flagged(), missing)),
        List.of());
  }

  /** What is said of anchors that stand in a note that reads like orders. */
  static String flagged(List<Anchored> flagged) {
    return flagged.isEmpty()
        ? ""
        : "Not taken, since the note reads like orders to a machine: "
            + flagged.stream()
                .map(one -> one.anchor().title() + " (" + one.fact().source().cite() + ")")
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "))
            + ".";
  }
}
