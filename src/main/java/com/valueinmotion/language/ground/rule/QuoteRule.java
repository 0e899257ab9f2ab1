package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.List;
import java.util.regex.MatchResult;

/** Notes are quoted, not retold, and what is quoted stands so in the evidence, word by word. */
final class QuoteRule implements Rule {
  private static final int SHORT = 10;

  private final Words we;
  private final Phrases denials;
  private final Vocabulary vocabulary;

  QuoteRule(Lexicon lexicon, Vocabulary vocabulary) {
    this.we = lexicon.deeds().we();
    this.denials = lexicon.denial().denials();
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    boolean ofNotes = !claim.cited().isEmpty() && claim.cited().stream().allMatch(FactView::isNote);
    if (ofNotes && claim.quotes().isEmpty() && !claim.title() && !isOurDenial(claim)) {
      findings.block(Check.QUOTE, "rests on what somebody wrote, and does not quote it");
    }
    claim.quotes().stream()
        .filter(quote -> !stands(claim, quote))
        .forEach(
            quote ->
                findings.block(
                    Check.QUOTE,
                    quote.start(),
                    quote.end(),
                    "stands like this in nothing that is cited"));
  }

  /** "We have nothing newer": what we do not know may be said of a note. */
  private boolean isOurDenial(Claim claim) {
    List<Word> words = claim.words();
    return !words.isEmpty()
        && words.size() <= SHORT
        && we.has(words.getFirst())
        && denials.areIn(words);
  }

  private boolean stands(Claim claim, MatchResult quote) {
    String text = quote.group(1) == null ? quote.group(2) : quote.group(1);
    String words = plain(text);
    boolean term = words.indexOf(' ') < 0 && Word.of(text).stream().allMatch(vocabulary::knows);
    return term
        || claim.cited().stream().anyMatch(fact -> plain(fact.text()).contains(words))
        || claim.pack().pack().facts().stream()
            .filter(fact -> fact.kind() != Fact.Kind.NOTE)
            .anyMatch(fact -> plain(fact.text() + " " + fact.label()).contains(words));
  }

  private static String plain(String text) {
    return Word.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
