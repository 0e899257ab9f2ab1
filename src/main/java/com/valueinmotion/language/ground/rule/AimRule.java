package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plan aims at is not told as done: where a step is "done when 3 of 6 are live", a draft
 * must not say that 3 of 6 are live.
 */
final class AimRule implements Rule {
  private static final int SHORT = 12;
  private static final Pattern PERFECT =
      Pattern.compile(
          "(?is)(?<!\\b(?:to|what) )\\b(has|have) (?:already |now |both |all |been"
              + " )*(?!(?:one|none|nine|seven|ten|eleven|even|open)\\b)\\w+(ed|en|un|ne)\\b(?!"
              + " to\\b)");

  private final Lexicon.Plan words;

  AimRule(Lexicon.Plan words) {
    this.words = words;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    List<FactView> bearing = claim.bearing();
    boolean plan = !bearing.isEmpty() && bearing.stream().allMatch(FactView::isOfThePlan);
    if (claim.title() || !plan || claim.isQuestion() || isOrder(claim)) {
      return;
    }
    boolean aims =
        claim.mood() != Mood.SAYS || words.aiming().areIn(claim.words()) || isDated(claim);
    if ((isPerfect(claim) && !isEnd(claim)) || isIn(claim, "since") || !aims) {
      String fact = bearing.getFirst().id();
      findings.block(
          Check.CLAIM, "tells as done what " + fact + " only aims at", bearing.getFirst());
    }
  }

  /** "Put the customs workflow live." */
  private boolean isOrder(Claim claim) {
    if (claim.words().isEmpty()) {
      return true;
    }
    if (words.finite().areIn(claim.words())) {
      return false;
    }
    Word first =
        claim.words().stream().filter(Word::hasLetter).findFirst().orElse(claim.words().getFirst());
    return claim.words().size() <= SHORT
        || claim.cited().stream()
            .anyMatch(fact -> fact.words().getFirst().stem().equals(first.stem()));
  }

  private static boolean isDated(Claim claim) {
    return claim.figures().stream()
        .anyMatch(
            figure ->
                switch (figure.kind()) {
                  case DAY, WEEKDAY, DURATION -> true;
                  default -> false;
                });
  }

  /** "Has signed", but not "is due once she has signed". */
  private boolean isPerfect(Claim claim) {
    return PERFECT.matcher(claim.text()).find()
        && !isIn(claim, "due")
        && !words.until().areIn(claim.words());
  }

  /** "By the end, both sides have agreed": in a plan, that is what is aimed at. */
  private static boolean isEnd(Claim claim) {
    return claim.mood() != Mood.SAYS && (isIn(claim, "end") || isIn(claim, "by"));
  }

  private static boolean isIn(Claim claim, String word) {
    return claim.words().stream().anyMatch(w -> w.folded().equals(word));
  }
}
