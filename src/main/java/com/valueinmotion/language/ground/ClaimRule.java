package com.valueinmotion.language.ground;

import com.valueinmotion.language.ground.Phrases.Hit;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** What somebody is said to have done, said or signed is what the evidence says, word by word. */
final class ClaimRule implements Rule {
  private static final Set<String> AIMS =
      Set.of(
          "to", "be", "can", "could", "will", "would", "should", "must", "may", "might", "once",
          "until", "when", "if", "please", "whether", "let", "not", "who", "what", "done", "being",
          "get", "have", "before");

  private final GroundingRules rules;

  ClaimRule(GroundingRules rules) {
    this.rules = rules;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    for (Hit hit : rules.events().in(claim.words())) {
      event(claim, hit, findings);
    }
    for (Hit hit : rules.loaded().in(claim.words())) {
      loaded(claim, hit, findings);
    }
    boolean ours =
        claim.words().size() <= 10
            && Set.of("we", "i")
                .contains(claim.words().isEmpty() ? "" : claim.words().getFirst().folded())
            && rules.denials().areIn(claim.words());
    boolean notes =
        !claim.title()
            && !ours
            && !claim.cited().isEmpty()
            && claim.cited().stream().allMatch(FactView::isNote);
    if (notes && claim.quotes().isEmpty()) {
      findings.block(Check.QUOTE, "rests on what somebody wrote, and does not quote it");
    }
    for (MatchResult quote : claim.quotes()) {
      quoted(claim, quote, findings);
    }
    signed(claim, findings);
  }

  private void event(Claim claim, Hit hit, Findings findings) {
    Word word = claim.words().get(hit.last());
    boolean past =
        word.folded().endsWith("ed")
            || rules.events().in(List.of(word)).isEmpty()
            || isIrregular(word);
    boolean aim =
        (hit.first() > 0 && AIMS.contains(claim.words().get(hit.first() - 1).folded()))
            || claim.isQuestion();
    Set<String> same = rules.sameAs().getOrDefault(word.stem(), Set.of());
    boolean cited =
        claim.cited().stream()
            .anyMatch(
                fact ->
                    fact.isNote()
                        ? same.contains("note") || same.contains("not")
                        : fact.stems().contains(word.stem())
                            || fact.stems().stream().anyMatch(same::contains));
    if (isIdiom(claim, hit) || Denial.of(rules, claim, word.start()) || isNext(claim, hit)) {
      return;
    }
    if (past && !aim && !cited && !claim.isQuoted(word.start())) {
      findings.block(
          Check.CLAIM,
          claim.words().get(hit.first()).start(),
          word.end(),
          "nothing that is cited says so");
    }
  }

  private void loaded(Claim claim, Hit hit, Findings findings) {
    List<Word> said = claim.words().subList(hit.first(), hit.last() + 1);
    boolean cited =
        claim.cited().stream()
            .filter(fact -> !fact.isNote())
            .anyMatch(fact -> said.stream().allMatch(w -> fact.stems().contains(w.stem())));
    int start = said.getFirst().start();
    if (!cited && !isIdiom(claim, hit) && !claim.isQuoted(start)) {
      findings.block(
          Check.CLAIM, start, said.getLast().end(), "is brought in by nothing that is cited");
    }
  }

  private boolean isIdiom(Claim claim, Hit hit) {
    return rules.idioms().in(claim.words()).stream()
        .anyMatch(idiom -> idiom.first() <= hit.last() && idiom.last() >= hit.first());
  }

  /** "Finished once …": what is to be. */
  private static boolean isNext(Claim claim, Hit hit) {
    return hit.last() + 1 < claim.words().size()
        && Set.of("once", "when", "if").contains(claim.words().get(hit.last() + 1).folded());
  }

  private static boolean isIrregular(Word word) {
    return Set.of("told", "said", "bought", "paid", "chose", "chosen", "won", "lost", "sued")
        .contains(word.folded());
  }

  private void quoted(Claim claim, MatchResult quote, Findings findings) {
    String text = quote.group(1) == null ? quote.group(2) : quote.group(1);
    String words = plain(text);
    boolean there =
        claim.cited().stream().anyMatch(fact -> plain(fact.text()).contains(words))
            || claim.pack().pack().facts().stream()
                .filter(fact -> fact.kind() != com.valueinmotion.language.evidence.Fact.Kind.NOTE)
                .anyMatch(fact -> plain(fact.text() + " " + fact.label()).contains(words));
    boolean term =
        words.indexOf(' ') < 0 && Word.of(text).stream().allMatch(rules.vocabulary()::knows);
    if (!there && !term) {
      findings.block(
          Check.QUOTE, quote.start(), quote.end(), "stands like this in nothing that is cited");
    }
  }

  private static String plain(String text) {
    return GroundingRules.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whoever signs is the one who writes. */
  private void signed(Claim claim, Findings findings) {
    List<Hit> closings = rules.closings().in(claim.words());
    if (closings.isEmpty() || claim.title() || claim.words().size() > 12) {
      return;
    }
    int after = closings.getLast().last() + 1;
    for (Word word : claim.words().subList(after, claim.words().size())) {
      boolean owner =
          Word.of(claim.pack().pack().owner()).stream()
              .anyMatch(w -> w.folded().equals(word.folded()));
      boolean plain = rules.vocabulary().isCourtesy(word) && !word.hasInnerCapital();
      boolean house = claim.pack().isOurs(word) && claim.pack().people(word).isEmpty();
      if (!owner && !plain && !house) {
        findings.block(Check.NAME, word.start(), word.end(), "does not write this");
      }
    }
  }
}
