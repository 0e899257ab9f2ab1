package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Gaps;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two figures lies on the right side: not "three points less than in August",
 * where it was 41% then and is 44% now.
 */
final class GapRule implements Rule {
  private static final int NEAR = 3;

  private final Lexicon.Gap words;
  private final Words ends;

  GapRule(Lexicon lexicon) {
    this.words = lexicon.gap();
    this.ends = lexicon.figures().unitEnds();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    claim.figures().stream()
        .filter(figure -> figure.kind() == Kind.NUMBER || figure.kind() == Kind.DURATION)
        .filter(figure -> !claim.isQuoted(figure.start()))
        .forEach(figure -> check(claim, figure, findings));
  }

  private void check(Claim claim, Figure figure, Findings findings) {
    List<Word> after = claim.words().stream().filter(word -> word.start() >= figure.end()).toList();
    Word side = side(claim, figure, after);
    if (side == null) {
      return;
    }
    List<Word> rest = after.subList(after.indexOf(side) + 1, after.size());
    int sign = words.more().has(side) ? 1 : -1;
    Gaps.Against against = against(claim.words(claim.clause(figure.start())), rest);
    List<Integer> signs =
        claim.bearing().stream()
            .map(fact -> Gaps.sign(fact, figure, against))
            .filter(known -> known != 0)
            .toList();
    if (!signs.isEmpty() && !signs.contains(sign)) {
      FactView fact = claim.bearing().getFirst();
      findings.block(
          Check.DIRECTION,
          figure.start(),
          side.end(),
          "lies on the other side in what is cited",
          fact.id());
    }
  }

  /** "More" of "three points more", with nothing between but words that are no figures. */
  private @Nullable Word side(Claim claim, Figure figure, List<Word> after) {
    for (Word word : after.subList(0, Math.min(NEAR, after.size()))) {
      String between = claim.text().substring(figure.end(), word.start());
      if (!between.matches("[\\s\\p{L}]*") || claim.isFigure(word)) {
        return null;
      }
      if (words.more().has(word) || words.less().has(word)) {
        return word;
      }
      if (ends.has(word)) {
        return null;
      }
    }
    return null;
  }

  private Gaps.Against against(List<Word> clause, List<Word> rest) {
    List<Word> said = rest.stream().filter(clause::contains).toList();
    if (said.stream().anyMatch(words.target()::has)) {
      return Gaps.Against.TARGET;
    }
    return said.stream().anyMatch(words.start()::has) ? Gaps.Against.START : Gaps.Against.BEFORE;
  }
}
