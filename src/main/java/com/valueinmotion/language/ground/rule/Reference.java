package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Clause;
import java.util.List;

/**
 * Of several facts that are cited, those a clause speaks of. In "Usage fell to 22, and two
 * workflows are live" the first clause speaks of usage only.
 */
final class Reference {
  private static final int SHORT = 2;

  private final Support support;

  Reference(Support support) {
    this.support = support;
  }

  /**
   * By their figures, or else by what they are called; all where the clause says nothing of any.
   */
  List<FactView> at(Claim claim, int at) {
    Clause clause = claim.clause(at);
    List<FactView> figured =
        claim.bearing().stream().filter(fact -> bearsFigure(fact, claim, clause)).toList();
    if (!figured.isEmpty()) {
      return figured;
    }
    List<FactView> named =
        claim.bearing().stream().filter(fact -> isNamed(fact, claim, clause)).toList();
    return named.isEmpty() ? claim.bearing() : named;
  }

  private boolean bearsFigure(FactView fact, Claim claim, Clause clause) {
    return claim.figures().stream()
        .anyMatch(figure -> clause.has(figure.start()) && support.bears(fact, figure, claim));
  }

  private static boolean isNamed(FactView fact, Claim claim, Clause clause) {
    return claim.words(clause).stream()
        .anyMatch(word -> word.stem().length() > SHORT && fact.labelStems().contains(word.stem()));
  }
}
