package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Figure.Kind;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What belongs together in the evidence belongs together in the draft: a day to its deadline, a
 * person to their step, a figure to what it measures; and what a plan aims at is not told as done.
 */
final class BindingRule implements Rule {
  private static final Set<String> AIMING =
      Set.of(
          "will",
          "would",
          "shall",
          "should",
          "could",
          "can",
          "may",
          "might",
          "must",
          "due",
          "until",
          "by",
          "once",
          "when",
          "done",
          "to",
          "aim",
          "aims",
          "goal",
          "plan",
          "planned",
          "propose",
          "proposed",
          "proposal",
          "suggest",
          "next",
          "before",
          "if",
          "need",
          "needs",
          "want",
          "let",
          "let's",
          "together",
          "checkpoint",
          "ends",
          "end",
          "starts",
          "start",
          "follows",
          "follow",
          "scheduled",
          "i'd",
          "we'd",
          "we'll",
          "i'll",
          "for",
          "with",
          "action",
          "actions",
          "step",
          "steps",
          "side",
          "owner",
          "owns",
          "carries",
          "leads",
          "ours",
          "yours",
          "first",
          "second",
          "third",
          "responsible",
          "date",
          "dates",
          "finished",
          "complete",
          "after",
          "later",
          "please",
          "ask",
          "asks",
          "between",
          "closes",
          "on",
          "open");
  private static final Set<String> ALL = Set.of("all", "every", "each", "both", "whole", "entire");
  private static final Set<String> TIMES =
      Set.of("dai", "day", "week", "month", "year", "hour", "minut", "seen", "see", "red", "amber");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing");

  private final GroundingRules rules;
  private final Support support;

  BindingRule(GroundingRules rules, Support support) {
    this.rules = rules;
    this.support = support;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.title()) {
      return;
    }
    aims(claim, findings);
    wholes(claim, findings);
    none(claim, findings);
    for (Figure figure : claim.figures()) {
      if (figure.kind() == Kind.DAY && !claim.isQuoted(figure.start())) {
        day(claim, figure, findings);
      }
    }
    claim.bearing().forEach(fact -> roles(claim, fact, findings));
    people(claim, findings);
  }

  /** "Done when 3 of 6 are live" does not say that 3 of 6 are live. */
  private void aims(Claim claim, Findings findings) {
    List<FactView> bearing = claim.bearing();
    boolean plan = !bearing.isEmpty() && bearing.stream().allMatch(BindingRule::isOfThePlan);
    if (!plan || claim.isQuestion() || isImperative(claim)) {
      return;
    }
    boolean aims =
        claim.words().stream()
            .anyMatch(
                w ->
                    AIMING.contains(w.folded())
                        && !w.folded().equals("on")
                        && !w.folded().equals("for")
                        && !w.folded().equals("with"));
    boolean dated =
        claim.figures().stream()
            .anyMatch(
                f -> f.kind() == Kind.DAY || f.kind() == Kind.WEEKDAY || f.kind() == Kind.DURATION);
    boolean perfect =
        claim
                .text()
                .matches(
                    "(?is).*\\b(has|have) (?:already |now |both |all |been"
                        + " )*\\w+(ed|en|un|ne)\\b(?! to\\b).*")
            && claim.words().stream().noneMatch(w -> w.folded().equals("due"))
            && !claim.text().matches("(?is).*\\b(once|when|until|if|after|will|would|should)\\b.*");
    boolean since = claim.words().stream().anyMatch(w -> w.folded().equals("since"));
    if (perfect || since || (!aims && !dated)) {
      findings.block(
          Check.CLAIM,
          0,
          claim.text().length(),
          "tells as done what " + bearing.getFirst().id() + " only aims at",
          bearing.getFirst().id());
    }
  }

  private boolean isImperative(Claim claim) {
    if (claim.words().isEmpty()) {
      return true;
    }
    Word first =
        claim.words().stream().filter(Word::hasLetter).findFirst().orElse(claim.words().getFirst());
    boolean finite =
        claim.words().stream()
            .anyMatch(
                w ->
                    Set.of("is", "are", "has", "have", "was", "were", "been", "runs")
                        .contains(w.folded()));
    return !finite
        && (claim.words().size() <= 12
            || claim.cited().stream()
                .anyMatch(f -> f.words().getFirst().stem().equals(first.stem())));
  }

  /** "All six are live", where two of six are. */
  private static void wholes(Claim claim, Findings findings) {
    for (FactView fact : claim.bearing()) {
      Support.parts(fact)
          .filter(part -> part.of().value().compareTo(part.whole().value()) < 0)
          .forEach(
              part ->
                  claim.figures().stream()
                      .filter(f -> f.kind() == Kind.NUMBER && Support.isSame(f, part.whole()))
                      .filter(
                          f -> before(claim, f).stream().anyMatch(w -> ALL.contains(w.folded())))
                      .forEach(
                          f ->
                              findings.block(
                                  Check.CLAIM,
                                  f.start(),
                                  f.end(),
                                  fact.id() + " does not say it of all of them",
                                  fact.id())));
    }
  }

  private static List<Word> before(Claim claim, Figure figure) {
    List<Word> before = claim.words().stream().filter(w -> w.end() <= figure.start()).toList();
    return before.subList(Math.max(0, before.size() - 3), before.size());
  }

  /** "There is no notice deadline", where there is one. */
  private void none(Claim claim, Findings findings) {
    for (int at = 0; at + 1 < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      Word next = claim.words().get(at + 1);
      boolean no =
          word.folded().equals("no")
              || (at == 0 && NOBODY.contains(word.folded()) && !next.folded().equals("of"));
      Clause clause = claim.clause(word.start());
      boolean since =
          claim.figures().stream()
              .filter(f -> clause.has(f.start()))
              .anyMatch(f -> !f.days().isEmpty() || f.kind() == Kind.DURATION);
      if (!no || since || claim.isQuoted(word.start())) {
        continue;
      }
      if (claim.bearing().stream().anyMatch(f -> isNone(f) && f.stems().contains(next.stem()))) {
        continue;
      }
      claim.bearing().stream()
          .filter(fact -> !isNone(fact))
          .filter(
              fact ->
                  at0(claim, word)
                      || Word.of(fact.fact().label()).stream()
                          .anyMatch(l -> l.stem().equals(next.stem())))
          .findFirst()
          .ifPresent(
              fact ->
                  findings.block(
                      Check.CLAIM,
                      word.start(),
                      next.end(),
                      fact.id() + " says otherwise",
                      fact.id()));
    }
  }

  private static boolean at0(Claim claim, Word word) {
    return claim.words().getFirst().equals(word)
        && NOBODY.contains(word.folded())
        && claim.cited().size() == 1;
  }

  private boolean isNone(FactView fact) {
    return rules.negations().areIn(fact.words())
        || fact.figures().stream().anyMatch(f -> !f.values().isEmpty() && f.value().signum() == 0);
  }

  /** A day that belongs to one thing, said of another. */
  private void day(Claim claim, Figure day, Findings findings) {
    List<FactView> bearers =
        claim.bearing().stream().filter(fact -> support.bears(fact, day, claim)).toList();
    if (bearers.isEmpty()) {
      return;
    }
    Set<String> clause =
        claim.words(claim.clause(day.start())).stream().map(Word::stem).collect(Collectors.toSet());
    boolean named =
        bearers.stream()
            .anyMatch(
                fact ->
                    fact.stems().stream()
                        .anyMatch(
                            s ->
                                clause.contains(s)
                                    && s.length() > 2
                                    && !rules.vocabulary().function().contains(s)
                                    && !isShared(claim, fact, s)));
    if (named) {
      return;
    }
    claim.bearing().stream()
        .filter(fact -> !bearers.contains(fact) && hasDay(fact))
        .filter(
            fact ->
                label(fact).stream()
                    .anyMatch(
                        s ->
                            clause.contains(s)
                                && bearers.stream().noneMatch(b -> b.stems().contains(s))))
        .findFirst()
        .ifPresent(
            other ->
                findings.block(
                    Check.DATE,
                    day.start(),
                    day.end(),
                    "belongs to " + bearers.getFirst().id() + " and is said of " + other.id(),
                    bearers.getFirst().id()));
  }

  /** Whether another dated fact uses the word too, so that it does not tell them apart. */
  private static boolean isShared(Claim claim, FactView fact, String stem) {
    return claim.bearing().stream()
        .filter(other -> !other.id().equals(fact.id()) && hasDay(other))
        .anyMatch(other -> other.stems().contains(stem));
  }

  private static boolean hasDay(FactView fact) {
    Fact.Kind kind = fact.fact().kind();
    boolean dated =
        kind == Fact.Kind.TERM
            || kind == Fact.Kind.ACTION
            || kind == Fact.Kind.PLAN
            || kind == Fact.Kind.PERSON;
    return dated && fact.figures().stream().anyMatch(f -> f.kind() == Kind.DAY);
  }

  private Set<String> label(FactView fact) {
    return Word.of(fact.fact().label()).stream()
        .filter(w -> !rules.vocabulary().isFunction(w))
        .map(Word::stem)
        .collect(Collectors.toSet());
  }

  /** "42 at the start, 34 now, target 25": 25 is not said of now; 38% idle is not 38% active. */
  private void roles(Claim claim, FactView fact, Findings findings) {
    List<String> segments =
        Arrays.stream(fact.text().split("[.;,:](?=\\s|$)")).filter(s -> !s.isBlank()).toList();
    boolean measures =
        fact.fact().kind() == Fact.Kind.SIGNAL || fact.fact().kind() == Fact.Kind.OUTCOME;
    if (segments.size() < 2 || !measures) {
      return;
    }
    for (Clause clause : claim.clauses()) {
      List<Figure> said =
          claim.figures().stream()
              .filter(f -> clause.has(f.start()) && !f.values().isEmpty() && literal(fact, f))
              .toList();
      if (said.isEmpty()) {
        continue;
      }
      for (Word word : claim.words(clause)) {
        Set<Integer> where = where(word, segments, fact);
        boolean near = said.stream().anyMatch(f -> in(fact, f, segments, where));
        if (!where.isEmpty() && !near) {
          findings.block(
              Check.NUMBER,
              said.getFirst().start(),
              said.getFirst().end(),
              fact.id() + " does not say it of “" + word.text() + "”",
              fact.id());
          return;
        }
      }
    }
  }

  private static boolean literal(FactView fact, Figure figure) {
    return fact.figures().stream()
        .anyMatch(f -> !f.values().isEmpty() && Support.isSame(figure, f) && f.kind() != Kind.DAY);
  }

  /** The segments with a figure that alone use the word; empty where it tells nothing. */
  private Set<Integer> where(Word word, List<String> segments, FactView fact) {
    boolean tells =
        word.folded().equals("now")
            || (!rules.vocabulary().isFunction(word) && word.stem().length() > 3);
    Set<Integer> where = new HashSet<>();
    if (!tells
        || TIMES.contains(word.stem())
        || rules.units().containsKey(word.stem())
        || label(fact).contains(word.stem())) {
      return where;
    }
    boolean bare = false;
    for (int at = 0; at < segments.size(); at++) {
      String segment = segments.get(at);
      if (Word.of(segment).stream().anyMatch(w -> w.stem().equals(word.stem()))) {
        where.add(at);
        bare |= segment.chars().noneMatch(Character::isDigit);
        // "160 of 420 seats are idle, 38%": a share without words belongs to what stands before it.
        for (int next = at + 1; next < segments.size() && !hasWords(segments.get(next)); next++) {
          where.add(next);
        }
      }
    }
    return bare ? Set.of() : where;
  }

  private static boolean hasWords(String segment) {
    return Word.of(segment).stream().anyMatch(w -> w.hasLetter());
  }

  private boolean in(FactView fact, Figure figure, List<String> segments, Set<Integer> where) {
    int from = 0;
    Set<Integer> found = new HashSet<>();
    for (int at = 0; at < segments.size(); at++) {
      int start = fact.text().indexOf(segments.get(at), from);
      int end = start + segments.get(at).length();
      for (Figure known : fact.figures()) {
        if (known.start() >= start
            && known.start() < end
            && !known.values().isEmpty()
            && Support.isSame(figure, known)) {
          found.add(at);
        }
      }
      from = end;
    }
    return found.isEmpty() || found.stream().anyMatch(where::contains);
  }

  /** Whoever is said to do a step is in that step. */
  private static void people(Claim claim, Findings findings) {
    List<FactView> steps =
        claim.cited().stream().filter(f -> f.fact().kind() == Fact.Kind.ACTION).toList();
    if (steps.isEmpty() || claim.isQuestion()) {
      return;
    }
    for (int at = 1; at < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      boolean with = Set.of("with", "by").contains(claim.words().get(at - 1).folded());
      if (with
          && !claim.pack().people(word).isEmpty()
          && steps.stream()
              .noneMatch(s -> s.words().stream().anyMatch(w -> w.stem().equals(word.stem())))) {
        findings.block(
            Check.NAME,
            word.start(),
            word.end(),
            steps.getFirst().id() + " names somebody else",
            steps.getFirst().id());
      }
    }
  }

  private static boolean isOfThePlan(FactView fact) {
    return fact.fact().kind() == Fact.Kind.ACTION || fact.fact().kind() == Fact.Kind.PLAN;
  }
}
