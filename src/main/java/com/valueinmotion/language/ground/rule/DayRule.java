package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A day belongs to its deadline: where the notice ends on 30 December and the renewal is on 30
 * March, a draft that cites both must not let the renewal be on 30 December.
 */
final class DayRule implements Rule {
  private static final Set<Fact.Kind> DATED =
      EnumSet.of(Fact.Kind.TERM, Fact.Kind.ACTION, Fact.Kind.PLAN, Fact.Kind.PERSON);
  private static final int SHORT = 2;

  private final Vocabulary vocabulary;
  private final Support support;

  DayRule(Vocabulary vocabulary, Support support) {
    this.vocabulary = vocabulary;
    this.support = support;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.title()) {
      return;
    }
    claim.figures().stream()
        .filter(figure -> figure.kind() == Kind.DAY && !claim.isQuoted(figure.start()))
        .forEach(day -> check(claim, day, findings));
  }

  private void check(Claim claim, Figure day, Findings findings) {
    List<FactView> bearers =
        claim.bearing().stream().filter(fact -> support.bears(fact, day, claim)).toList();
    Set<String> said =
        claim.words(claim.clause(day.start())).stream().map(Word::stem).collect(Collectors.toSet());
    if (bearers.isEmpty() || bearers.stream().anyMatch(fact -> isNamed(claim, fact, said))) {
      return;
    }
    claim.bearing().stream()
        .filter(fact -> !bearers.contains(fact) && isDated(fact))
        .filter(fact -> tells(fact, said, bearers))
        .findFirst()
        .ifPresent(
            other ->
                findings.block(
                    Check.DATE,
                    day,
                    "belongs to " + bearers.getFirst().id() + " and is said of " + other.id(),
                    bearers.getFirst().id()));
  }

  /** Whether a word of the clause speaks of this fact, and of no other with a day. */
  private boolean isNamed(Claim claim, FactView fact, Set<String> said) {
    return fact.stems().stream()
        .filter(stem -> said.contains(stem) && stem.length() > SHORT)
        .filter(stem -> !vocabulary.function().contains(stem))
        .anyMatch(stem -> !isShared(claim, fact, stem));
  }

  private static boolean isShared(Claim claim, FactView fact, String stem) {
    return claim.bearing().stream()
        .filter(other -> !other.id().equals(fact.id()) && isDated(other))
        .anyMatch(other -> other.stems().contains(stem));
  }

  /** Whether the clause has a word of it that those with the day do not have. */
  private boolean tells(FactView fact, Set<String> said, List<FactView> bearers) {
    Set<String> own = fact.fact().kind() == Fact.Kind.TERM ? fact.stems() : fact.labelStems();
    return own.stream()
        .filter(stem -> said.contains(stem) && !vocabulary.function().contains(stem))
        .anyMatch(stem -> bearers.stream().noneMatch(bearer -> bearer.stems().contains(stem)));
  }

  private static boolean isDated(FactView fact) {
    return DATED.contains(fact.fact().kind()) && fact.figures(Kind.DAY).findAny().isPresent();
  }
}
