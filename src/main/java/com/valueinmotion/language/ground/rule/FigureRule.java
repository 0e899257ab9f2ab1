package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Comparison;
import com.valueinmotion.language.ground.support.Likeness;
import com.valueinmotion.language.ground.support.Part;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every figure stands in what is cited, or is worked out of it, or is the text's own: of "Two
 * things: 22 of 100 by Friday", "two" is, and the others need a fact.
 */
final class FigureRule implements Rule {
  private static final Pattern LISTED = Pattern.compile("\\(?\\d{1,2}[.)]\\s.*", Pattern.DOTALL);
  private static final Pattern OF =
      Pattern.compile("\\s*(?:of|out of|/)(?: the| your| their| our)?\\s*");

  private final Courtesy courtesy;
  private final Support support;
  private final Comparison comparison;
  private final OwnFigures own;

  FigureRule(Courtesy courtesy, Support support, Lexicon lexicon) {
    this.courtesy = courtesy;
    this.support = support;
    this.comparison = new Comparison(lexicon.comparison());
    this.own = new OwnFigures(lexicon.figures(), support);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (isBothOfOne(claim)) {
      findings.block(Check.NUMBER, claim.cites().getFirst() + " is one, not both");
    }
    if (claim.cites().isEmpty() && courtesy.claims(claim).isEmpty()) {
      return;
    }
    claim.figures().stream()
        .filter(figure -> !claim.isQuoted(figure.start()) && !isListed(claim, figure))
        .forEach(figure -> check(claim, figure, findings));
  }

  private void check(Claim claim, Figure figure, Findings findings) {
    Check check = figure.isWhen() ? Check.DATE : Check.NUMBER;
    List<FactView> bearing = bearing(claim, figure);
    if (isProposed(claim, figure)) {
      return;
    }
    if (bearing.isEmpty()) {
      if (!support.bearTogether(claim.bearing(), figure, claim) && !own.has(claim, figure)) {
        findings.block(check, figure, why(claim, figure), nearest(claim, figure));
      }
      return;
    }
    FactView fact = bearing.getFirst();
    if (!isPaired(claim, figure)) {
      findings.block(check, figure, fact.id() + " has other figures there", fact.id());
      return;
    }
    (claim.isProposal() ? Optional.<String>empty() : comparison.wrong(claim, figure, bearing))
        .ifPresentOrElse(
            wrong -> findings.block(Check.DIRECTION, figure, wrong, fact.id()),
            () -> findings.bears(check, figure.start(), figure.end(), fact));
  }

  private List<FactView> bearing(Claim claim, Figure figure) {
    return claim.bearing().stream().filter(fact -> support.bears(fact, figure, claim)).toList();
  }

  /** "Done when four of seven are live", where three are: a measure may be set further on. */
  private static boolean isProposed(Claim claim, Figure figure) {
    return claim.isProposal()
        && figure.kind() == Kind.NUMBER
        && claim.bearing().stream()
            .flatMap(fact -> Part.in(fact).stream())
            .anyMatch(
                part ->
                    isBetween(part, figure.value())
                        || claim.figures().stream()
                            .filter(other -> other.kind() == Kind.NUMBER)
                            .map(other -> other.value().subtract(figure.value()))
                            .anyMatch(from -> from.compareTo(part.of().value()) == 0));
  }

  private static boolean isBetween(Part part, BigDecimal value) {
    return value.compareTo(part.of().value()) >= 0 && value.compareTo(part.whole().value()) <= 0;
  }

  /** "6 of 6" is no part that the evidence knows, where it says 2 of 6. */
  private static boolean isPaired(Claim claim, Figure part) {
    Optional<Figure> whole =
        claim.figures().stream()
            .filter(figure -> figure.kind() == Kind.NUMBER && figure.start() > part.end())
            .filter(
                figure -> OF.matcher(claim.text().substring(part.end(), figure.start())).matches())
            .findFirst();
    if (part.kind() != Kind.NUMBER || whole.isEmpty()) {
      return true;
    }
    List<Part> known =
        claim.bearing().stream()
            .flatMap(fact -> Part.in(fact).stream())
            .filter(other -> Likeness.isSame(whole.get(), other.whole()))
            .toList();
    return known.isEmpty()
        || known.stream()
            .anyMatch(
                other ->
                    Likeness.isSame(part, other.of())
                        || (part.value().compareTo(other.remainder()) == 0
                            && !other.isRepeated(part, claim)));
  }

  /** "1. Put the workflow live". */
  private static boolean isListed(Claim claim, Figure figure) {
    return figure.start() <= 1
        && figure.kind() == Kind.NUMBER
        && LISTED.matcher(claim.text()).matches();
  }

  /** "Both outcomes", where one is cited; a step may be of two. */
  private static boolean isBothOfOne(Claim claim) {
    return claim.cited().size() == 1
        && claim.cited().getFirst().fact().kind() == Fact.Kind.OUTCOME
        && !claim.words().isEmpty()
        && claim.words().getFirst().folded().equals("both");
  }

  private String why(Claim claim, Figure figure) {
    if (claim.bearing().isEmpty()) {
      return "stands in no fact that is cited";
    }
    List<FactView> otherwise =
        figure.unit().isEmpty() ? List.of() : bearing(claim, figure.with(""));
    return otherwise.isEmpty()
        ? "stands in none of " + String.join(", ", claim.cites())
        : otherwise.getFirst().id() + " counts something else";
  }

  /** A fact that would bear it, or else the first that is cited. */
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
