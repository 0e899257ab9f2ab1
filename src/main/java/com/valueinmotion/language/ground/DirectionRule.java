package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Fact.State;
import com.valueinmotion.language.evidence.Fact.Way;
import com.valueinmotion.language.ground.Phrases.Hit;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said to have moved, to be good or bad, to be so or not so, is what the evidence says. */
final class DirectionRule implements Rule {
  private final GroundingRules rules;
  private final Support support;

  DirectionRule(GroundingRules rules, Support support) {
    this.rules = rules;
    this.support = support;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    rules
        .directions()
        .forEach(
            (way, phrases) ->
                phrases.in(claim.words()).forEach(hit -> moved(claim, way, hit, findings)));
    rules.praise().in(claim.words()).forEach(hit -> judged(claim, hit, true, findings));
    rules.blame().in(claim.words()).forEach(hit -> judged(claim, hit, false, findings));
    if (!claim.title()) {
      claim.cited().stream().filter(FactView::yesNo).forEach(fact -> said(claim, fact, findings));
    }
  }

  private void moved(Claim claim, String way, Hit hit, Findings findings) {
    int start = claim.words().get(hit.first()).start();
    int end = claim.words().get(hit.last()).end();
    if (claim.isQuoted(start) || isBeforeNoun(claim, hit) || isIdiom(claim, hit)) {
      return;
    }
    List<FactView> about = about(claim, start);
    List<FactView> moving = about.stream().filter(fact -> fact.fact().moved() != null).toList();
    String text = claim.text().substring(start, end);
    if (moving.isEmpty()) {
      moving =
          claim.bearing().stream()
              .filter(fact -> fact.fact().moved() != null && claim.title())
              .toList();
    }
    boolean literal = claim.bearing().stream().anyMatch(fact -> uses(fact, claim, hit));
    if (literal) {
      return;
    }
    if (moving.isEmpty()) {
      if (!way.equals("flat") && !isNegated(claim, start)) {
        findings.block(
            Check.DIRECTION, start, end, "nothing that is cited says which way it moved");
      }
      return;
    }
    boolean agrees = moving.stream().anyMatch(fact -> agrees(fact, way));
    if (agrees == isNegated(claim, start)) {
      findings.block(
          Check.DIRECTION,
          start,
          end,
          moving.getFirst().id() + " says otherwise than “" + text + "”",
          moving.getFirst().id());
    } else {
      findings.bears(Check.DIRECTION, start, end, moving.getFirst().id());
    }
  }

  private boolean isIdiom(Claim claim, Hit hit) {
    return rules.idioms().in(claim.words()).stream()
        .anyMatch(idiom -> idiom.first() <= hit.last() && idiom.last() >= hit.first());
  }

  /** "A better view", "higher targets", "lower tier": no movement is claimed. */
  static boolean isBeforeNoun(Claim claim, Hit hit) {
    Word word = claim.words().get(hit.last());
    boolean plain =
        Set.of(
                "better", "higher", "lower", "flat", "worse", "steady", "stable", "growing",
                "growth")
            .contains(word.folded());
    if (!plain || hit.words() > 1 || hit.last() + 1 >= claim.words().size()) {
      return false;
    }
    Word next = claim.words().get(hit.last() + 1);
    boolean joined = claim.text().substring(word.end(), next.start()).isBlank();
    return joined
        && !Set.of(
                "than", "now", "in", "since", "at", "by", "and", "over", "this", "again", "for",
                "on")
            .contains(next.folded());
  }

  private static boolean uses(FactView fact, Claim claim, Hit hit) {
    String stem = claim.words().get(hit.last()).stem();
    return hit.words() == 1 && fact.fact().moved() == null && fact.stems().contains(stem);
  }

  private static boolean agrees(FactView fact, String way) {
    Way moved = fact.fact().moved();
    Way better = fact.fact().better();
    return switch (way) {
      case "up" -> moved == Way.UP;
      case "down" -> moved == Way.DOWN;
      case "better" -> better != null && moved == better;
      case "worse" -> better != null && moved != better;
      default -> false;
    };
  }

  private void judged(Claim claim, Hit hit, boolean praise, Findings findings) {
    int start = claim.words().get(hit.first()).start();
    int end = claim.words().get(hit.last()).end();
    if (claim.isQuoted(start) || claim.cited().isEmpty() || isIdiom(claim, hit)) {
      return;
    }
    boolean good = praise != isNegated(claim, start);
    List<FactView> judged = about(claim, start).stream().filter(f -> state(f) != null).toList();
    State against = good ? State.RED : State.GOOD;
    if (!judged.isEmpty() && judged.stream().allMatch(fact -> state(fact) == against)) {
      findings.block(
          Check.DIRECTION,
          start,
          end,
          judged.getFirst().id() + " is not " + (good ? "good" : "bad"),
          judged.getFirst().id());
    }
  }

  private static @Nullable State state(FactView fact) {
    return fact.fact().state();
  }

  /** What is so in the evidence must not be denied, and the other way round. */
  private void said(Claim claim, FactView fact, Findings findings) {
    List<Clause> about =
        claim.clauses().stream()
            .filter(c -> claim.words(c).stream().anyMatch(w -> isOf(fact, w)))
            .toList();
    boolean negated =
        rules.negations().areIn(claim.words())
            || claim.text().contains("n't")
            || claim.text().contains("n’t");
    boolean asks = claim.isQuestion();
    if (fact.negative() && !negated && !about.isEmpty() && !asks && !isAim(claim)) {
      findings.block(
          Check.DIRECTION,
          0,
          claim.text().length(),
          fact.id() + " says that it is not so",
          fact.id());
    }
    boolean denied = about.stream().anyMatch(c -> denies(claim, c));
    boolean plain = !rules.negations().areIn(fact.words());
    if (!fact.negative() && plain && denied && claim.cited().size() == 1) {
      findings.block(
          Check.DIRECTION, 0, claim.text().length(), fact.id() + " says that it is so", fact.id());
    }
  }

  private boolean denies(Claim claim, Clause clause) {
    return rules.negations().areIn(claim.words(clause));
  }

  private static boolean isOf(FactView fact, Word word) {
    return word.stem().length() > 3 && fact.stems().contains(word.stem());
  }

  /** "The aim is to bring …", "once …", "needs …": what is to be, not what is. */
  private static boolean isAim(Claim claim) {
    return claim.words().stream()
        .anyMatch(
            w ->
                Set.of(
                        "aim", "goal", "once", "until", "before", "needs", "need", "missing",
                        "want", "would", "should", "could", "ask", "gap", "open", "still",
                        "unknown", "propose")
                    .contains(w.folded()));
  }

  /** Of what is cited, what the clause speaks of; all where it says nothing of any. */
  private List<FactView> about(Claim claim, int at) {
    Clause clause = claim.clause(at);
    List<FactView> figures =
        claim.bearing().stream()
            .filter(
                fact ->
                    claim.figures().stream()
                        .anyMatch(f -> clause.has(f.start()) && support.bears(fact, f, claim)))
            .toList();
    if (!figures.isEmpty()) {
      return figures;
    }
    List<FactView> named =
        claim.bearing().stream()
            .filter(
                fact ->
                    claim.words(clause).stream()
                        .anyMatch(
                            w ->
                                Word.of(fact.fact().label()).stream()
                                    .anyMatch(
                                        l -> l.stem().equals(w.stem()) && l.stem().length() > 2)))
            .toList();
    return named.isEmpty() ? claim.bearing() : named;
  }

  private boolean isNegated(Claim claim, int at) {
    return Denial.of(rules, claim, at);
  }
}
