package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What commits us is for a person to say: discounts, guarantees, features to come, and whatever we
 * "will" do that is not in the plan. "We cannot offer a discount" commits to nothing.
 */
final class CommitmentRule implements Rule {
  private static final Pattern OFF =
      Pattern.compile("(?i)(?:%|per ?cent) (?:off|cheaper|back|less to pay)\\b");
  private static final String MONEY = "money";
  private static final int AFTER = 4;
  private static final int NEXT = 2;

  private final Lexicon.Commitments words;
  private final Phrases denials;

  CommitmentRule(Lexicon lexicon) {
    this.words = lexicon.commitments();
    this.denials = lexicon.denial().denials();
  }

  @Override
  public void check(Claim claim, Findings findings) {
    words
        .kinds()
        .forEach(
            (kind, phrases) ->
                phrases.in(claim.words()).stream()
                    .filter(hit -> !claim.isQuoted(claim.start(hit)))
                    .filter(hit -> !isDenied(claim, hit) && !isCited(claim, hit))
                    .forEach(hit -> findings.block(Check.COMMITMENT, hit, commits(kind))));
    OFF.matcher(claim.text()).results().forEach(off -> block(off, findings));
    words.promises().in(claim.words()).stream()
        .filter(hit -> !claim.isQuoted(claim.start(hit)) && !isPlanned(claim, hit))
        .forEach(hit -> findings.block(Check.COMMITMENT, hit, "promises what is not in the plan"));
  }

  private static void block(MatchResult off, Findings findings) {
    findings.block(Check.COMMITMENT, off.start(), off.end(), commits(MONEY));
  }

  private static String commits(String kind) {
    return "may commit us (" + kind + "): a person has to say that, not a draft";
  }

  private boolean isDenied(Claim claim, Hit hit) {
    int at = claim.start(hit);
    List<Word> clause = claim.words(claim.clause(at));
    List<Word> before = clause.stream().filter(word -> word.start() < at).toList();
    List<Word> after = clause.stream().filter(word -> word.start() > at).limit(AFTER).toList();
    return isDenial(before) || isDenial(listBefore(claim, at)) || words.denyingAfter().areIn(after);
  }

  private boolean isDenial(List<Word> before) {
    return denials.areIn(before)
        || words.denying().areIn(before)
        || before.stream().anyMatch(word -> word.folded().endsWith("n't"));
  }

  /** What a denial before it would hold for: "cannot offer a discount, a credit or a refund". */
  private List<Word> listBefore(Claim claim, int at) {
    String text = Word.fold(claim.text());
    int from =
        Math.max(
            0,
            words.listEnds().stream()
                .mapToInt(end -> text.lastIndexOf(end, at - 1))
                .max()
                .orElse(0));
    return claim.words().stream()
        .filter(word -> word.start() >= from && word.start() < at)
        .toList();
  }

  /** What stands in the evidence has been decided by a person. */
  private static boolean isCited(Claim claim, Hit hit) {
    return claim.bearing().stream().anyMatch(fact -> uses(fact, claim.words(hit)));
  }

  private static boolean uses(FactView fact, List<Word> words) {
    return words.stream().allMatch(word -> fact.stems().contains(word.stem()));
  }

  private boolean isPlanned(Claim claim, Hit hit) {
    List<Word> next = claim.words().stream().skip(hit.last() + 1L).limit(NEXT).toList();
    return claim.cited().stream().anyMatch(FactView::isOfThePlan)
        || words.promisesAllowed().areIn(next)
        || words.promisesDenied().areIn(next);
  }
}
