package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Likeness;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A figure that what is cited says once is not said twice: not "only 9% are idle, as against 9% in
 * August", where it was 9% and is 5%.
 */
final class TwiceRule implements Rule {
  private static final Set<Kind> MEASURES = EnumSet.of(Kind.NUMBER, Kind.PERCENT, Kind.MONEY);

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.isProposal()) {
      return; // "Done when 6 of 6 are live"
    }
    List<Figure> said =
        claim.figures().stream()
            .filter(figure -> MEASURES.contains(figure.kind()) && !figure.word())
            .filter(figure -> !claim.isQuoted(figure.start()))
            .toList();
    for (int at = 1; at < said.size(); at++) {
      Figure figure = said.get(at);
      long before = said.subList(0, at).stream().filter(f -> isLike(f, figure)).count();
      long known = claim.bearing().stream().mapToLong(fact -> count(fact, figure)).sum();
      if (before > 0 && known > 0 && before + 1 > known) {
        findings.block(Check.NUMBER, figure, "is said once in what is cited", "");
      }
    }
  }

  private static long count(FactView fact, Figure figure) {
    return fact.figures(figure.kind()).filter(known -> Likeness.isSame(figure, known)).count();
  }

  private static boolean isLike(Figure one, Figure other) {
    return one.kind() == other.kind() && one.value().compareTo(other.value()) == 0;
  }
}
