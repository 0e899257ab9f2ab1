package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Figure.Kind;
import com.valueinmotion.language.ground.Verdict.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every figure stands in what is cited, or is worked out of it, or holds for the account. */
final class FigureRule implements Rule {
  private static final Map<String, Fact.Kind> COUNTED =
      Map.of(
          "action", Fact.Kind.ACTION,
          "user", Fact.Kind.PERSON,
          "stakeholder", Fact.Kind.PERSON,
          "outcome", Fact.Kind.OUTCOME,
          "goal", Fact.Kind.OUTCOME);

  /** A number before what is counted in the text itself: "three points", "two questions". */
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "thing",
          "line",
          "point",
          "result",
          "question",
          "request",
          "part",
          "reason",
          "date",
          "number",
          "figure",
          "word",
          "side",
          "item",
          "reading",
          "sentence",
          "remark",
          "topic",
          "ask");

  private static final Pattern LISTED = Pattern.compile("\\(?\\d{1,2}[.)]\\s.*", Pattern.DOTALL);
  private static final Set<String> NEAR_DAYS =
      Set.of(
          "today",
          "this week",
          "next week",
          "this month",
          "this quarter",
          "next quarter",
          "this year",
          "last quarter",
          "last week",
          "next month",
          "tonight");

  private final Courtesy courtesy;
  private final Support support;
  private final Comparison comparison;

  FigureRule(Courtesy courtesy, Support support, Comparison comparison) {
    this.courtesy = courtesy;
    this.support = support;
    this.comparison = comparison;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.cited().size() == 1
        && claim.words().stream().anyMatch(w -> w.folded().equals("both"))
        && isOne(claim)) {
      findings.block(
          Check.NUMBER, 0, claim.text().length(), claim.cites().getFirst() + " is one, not both");
    }
    if (claim.cites().isEmpty() && courtesy.claims(claim).isEmpty()) {
      return;
    }
    for (Figure figure : claim.figures()) {
      if (!claim.isQuoted(figure.start()) && !isListed(claim, figure)) {
        check(claim, figure, findings);
      }
    }
  }

  private void check(Claim claim, Figure figure, Findings findings) {
    Check check = check(figure);
    List<FactView> bearing =
        claim.bearing().stream().filter(fact -> support.bears(fact, figure, claim)).toList();
    if (!bearing.isEmpty() && !isPaired(claim, figure)) {
      String fact = bearing.getFirst().id();
      findings.block(check, figure.start(), figure.end(), fact + " has other figures there", fact);
      return;
    }
    if (!bearing.isEmpty()) {
      Optional<String> wrong = comparison.wrong(claim, figure, bearing);
      String fact = bearing.getFirst().id();
      if (wrong.isPresent()) {
        findings.block(Check.DIRECTION, figure.start(), figure.end(), wrong.get(), fact);
      } else {
        findings.bears(check, figure.start(), figure.end(), fact);
      }
      return;
    }
    boolean borne =
        support.bearTogether(claim.bearing(), figure, claim)
            || isCount(claim, figure)
            || isDayOfNote(claim, figure)
            || isNamedDay(claim, figure)
            || isNearDay(claim, figure);
    if (!borne) {
      findings.block(
          check, figure.start(), figure.end(), why(claim, figure), nearest(claim, figure));
    }
  }

  /** "6 of 6" is no part that the evidence knows, where it says 2 of 6. */
  private static boolean isPaired(Claim claim, Figure part) {
    Optional<Figure> whole =
        claim.figures().stream()
            .filter(f -> f.kind() == Kind.NUMBER && f.start() > part.end())
            .filter(
                f ->
                    claim
                        .text()
                        .substring(part.end(), f.start())
                        .matches("\\s*(?:of|out of|/)(?: the| your| their| our)?\\s*"))
            .findFirst();
    if (part.kind() != Kind.NUMBER || whole.isEmpty()) {
      return true;
    }
    List<Support.Part> known =
        claim.bearing().stream()
            .flatMap(Support::parts)
            .filter(p -> Support.isSame(whole.get(), p.whole()))
            .toList();
    return known.isEmpty()
        || known.stream()
            .anyMatch(
                p ->
                    Support.isSame(part, p.of())
                        || part.value().compareTo(p.whole().value().subtract(p.of().value())) == 0);
  }

  private static boolean isListed(Claim claim, Figure figure) {
    return figure.start() <= 1
        && figure.kind() == Kind.NUMBER
        && LISTED.matcher(claim.text()).matches();
  }

  /** "Three actions", where the plan has three, or three are cited; "two results". */
  private static boolean isCount(Claim claim, Figure figure) {
    if (figure.kind() != Kind.NUMBER) {
      return false;
    }
    String next =
        claim.words().stream()
            .filter(word -> word.start() >= figure.end())
            .findFirst()
            .map(Word::stem)
            .orElse("");
    if (figure.word()
        && OF_THE_TEXT.stream().map(Stem::of).anyMatch(next::equals)
        && figure.value().compareTo(BigDecimal.TEN) <= 0) {
      return true;
    }
    Fact.Kind kind = COUNTED.get(figure.unit());
    if (kind == null && !figure.unit().isEmpty()) {
      return false;
    }
    long cited =
        claim.cited().stream().filter(f -> kind == null || f.fact().kind() == kind).count();
    long all = kind == null ? cited : claim.pack().count(kind);
    boolean some =
        kind != null && figure.value().compareTo(BigDecimal.valueOf(all)) <= 0 && cited > 0;
    return (is(figure, cited) && cited > 1)
        || (is(figure, all) && all > 1)
        || (some && cited == all);
  }

  private static boolean is(Figure figure, long count) {
    return figure.value().compareTo(BigDecimal.valueOf(count)) == 0;
  }

  /** An outcome is one; a step may be of two. */
  private static boolean isOne(Claim claim) {
    return claim.cited().getFirst().fact().kind() == Fact.Kind.OUTCOME
        && claim.words().getFirst().folded().equals("both");
  }

  /** "A note of 3 November says". */
  private static boolean isDayOfNote(Claim claim, Figure figure) {
    return figure.kind() == Kind.DAY
        && claim.cited().stream()
            .filter(FactView::isNote)
            .anyMatch(
                note ->
                    figure.days().stream()
                        .anyMatch(day -> note.fact().label().contains(day.from().toString())));
  }

  /** "Friday 27 November", "a day later, on the 11th": the day beside it is borne. */
  private boolean isNamedDay(Claim claim, Figure figure) {
    boolean weekday = figure.kind() == Kind.WEEKDAY;
    boolean later =
        figure.kind() == Kind.DURATION
            && figure.word()
            && claim
                .text()
                .substring(figure.end())
                .matches("(?s) (?:later|after|before|earlier)\\b.*");
    boolean planned = claim.cited().stream().anyMatch(f -> f.fact().kind() == Fact.Kind.ACTION);
    if (later && planned) {
      return true;
    }
    return claim.figures().stream()
        .filter(day -> day.kind() == Kind.DAY)
        .anyMatch(
            day ->
                later
                    || (weekday
                        && Math.abs(day.start() - figure.end()) <= 3
                        && day.days().stream()
                            .anyMatch(
                                d ->
                                    d.from().getDayOfWeek().name().equals(figure.unit())
                                        && claim.bearing().stream()
                                            .anyMatch(f -> support.bears(f, day, claim)))));
  }

  /** "Let us talk today", "could you tell me by Thursday?": a day that claims nothing. */
  private static boolean isNearDay(Claim claim, Figure figure) {
    String words = claim.text().substring(figure.start(), figure.end());
    boolean soon = figure.kind() == Kind.WEEKDAY || words.equalsIgnoreCase("tomorrow");
    boolean minutes =
        figure.kind() == Kind.DURATION
            && (figure.unit().equals("minute") || figure.unit().equals("hour"));
    return (claim.isQuestion() && (soon || minutes))
        || NEAR_DAYS.stream().anyMatch(words::equalsIgnoreCase);
  }

  private static Check check(Figure figure) {
    return switch (figure.kind()) {
      case DAY, PERIOD, WEEKDAY, CLOCK -> Check.DATE;
      default -> Check.NUMBER;
    };
  }

  private String why(Claim claim, Figure figure) {
    if (claim.bearing().isEmpty()) {
      return "stands in no fact that is cited";
    }
    Optional<FactView> otherUnit =
        claim.bearing().stream()
            .filter(fact -> !figure.unit().isEmpty() && support.bears(fact, figure.with(""), claim))
            .findFirst();
    return otherUnit
        .map(fact -> fact.id() + " counts something else")
        .orElseGet(() -> "stands in none of " + String.join(", ", claim.cites()));
  }

  private String nearest(Claim claim, Figure figure) {
    return claim.pack().pack().facts().stream()
        .map(fact -> claim.pack().fact(fact.id()))
        .filter(Objects::nonNull)
        .filter(view -> !view.isNote() && support.bears(view, figure, claim))
        .map(FactView::id)
        .findFirst()
        .orElseGet(() -> claim.bearing().isEmpty() ? "" : claim.bearing().getFirst().id());
  }
}
