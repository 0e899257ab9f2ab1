package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody is said to have done stands in the evidence, word by word: "signed", "agreed",
 * "escalated". So do causes and upheavals: "budget", "takeover", "outage".
 */
final class DeedRule implements Rule {
  private static final Set<String> BEING = Set.of("is", "are", "being");
  private static final Pattern BY = Pattern.compile("(?i)\\b(?:is|are)\\b.*\\bby\\b");
  private static final String NOTE = Stem.of("note");

  private final Lexicon lexicon;
  private final Lexicon.Deeds words;
  private final Words nobody;
  private final Denial denial;

  DeedRule(Lexicon lexicon, Denial denial) {
    this.lexicon = lexicon;
    this.words = lexicon.deeds();
    this.nobody = lexicon.wholes().nobody();
    this.denial = denial;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    words.events().in(claim.words()).stream()
        .filter(hit -> isClaimed(claim, hit) && isDone(claim, hit) && !isCited(claim, hit))
        .forEach(hit -> findings.block(Check.CLAIM, hit, "nothing that is cited says so"));
    words.loaded().in(claim.words()).stream()
        .filter(hit -> isClaimed(claim, hit) && !isUsed(claim, claim.words(hit)))
        .filter(hit -> !isOfNobody(claim, hit))
        .forEach(hit -> findings.block(Check.CLAIM, hit, "is brought in by nothing that is cited"));
  }

  private boolean isClaimed(Claim claim, Hit hit) {
    return !isBroken(claim, hit)
        && !claim.isQuoted(claim.words().get(hit.last()).start())
        && !lexicon.idioms().cover(claim.words(), hit);
  }

  /** "Moved, to 62": a phrase does not go on over a comma. */
  private static boolean isBroken(Claim claim, Hit hit) {
    return hit.words() > 1
        && claim.text().substring(claim.start(hit), claim.end(hit)).matches(".*[,;:].*");
  }

  /** Whether it is said to have happened: not "to be signed", "not signed", "signed once …". */
  private boolean isDone(Claim claim, Hit hit) {
    Word word = claim.words().get(hit.last());
    boolean past =
        word.folded().endsWith("ed")
            || !words.events().areIn(List.of(word))
            || words.irregular().has(word);
    boolean intended = hit.first() > 0 && words.intended().has(claim.words().get(hit.first() - 1));
    boolean conditional =
        hit.last() + 1 < claim.words().size()
            && words.conditions().has(claim.words().get(hit.last() + 1));
    return past
        && !intended
        && !isRequest(claim, hit)
        && !isPlanned(claim)
        && !conditional
        && !claim.isQuestion()
        && !denial.of(claim, word.start());
  }

  /** "Freja is asked to agree the goal": that is what we ask of her. */
  private boolean isRequest(Claim claim, Hit hit) {
    return words.requests().has(claim.words().get(hit.last()))
        && hit.first() > 0
        && BEING.contains(claim.words().get(hit.first() - 1).folded());
  }

  /** "What to do with the seats is agreed by 11 December", where a step is due then. */
  private static boolean isPlanned(Claim claim) {
    LocalDate asOf = claim.pack().pack().asOf();
    return !claim.cited().isEmpty()
        && claim.cited().stream().allMatch(FactView::isOfThePlan)
        && BY.matcher(claim.text()).find()
        && claim.figures().stream()
            .filter(figure -> figure.kind() == Kind.DAY)
            .flatMap(figure -> figure.days().stream())
            .anyMatch(day -> day.from().isAfter(asOf));
  }

  private boolean isCited(Claim claim, Hit hit) {
    String stem = claim.words().get(hit.last()).stem();
    Set<String> same = words.sameAs().of(stem);
    return claim.cited().stream()
        .anyMatch(
            fact ->
                fact.isNote()
                    ? same.contains(NOTE)
                    : fact.stems().contains(stem)
                        || fact.stems().stream().anyMatch(same::contains));
  }

  /** "Nobody is known to have taken over." */
  private boolean isOfNobody(Claim claim, Hit hit) {
    return claim.words(claim.clause(claim.start(hit))).stream()
        .filter(word -> word.start() < claim.start(hit))
        .anyMatch(nobody::has);
  }

  private static boolean isUsed(Claim claim, List<Word> said) {
    return claim.bearing().stream()
        .map(FactView::stems)
        .anyMatch(stems -> said.stream().allMatch(word -> stems.contains(word.stem())));
  }
}
