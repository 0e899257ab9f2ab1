package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Greetings, thanks, questions, closings, and what the writer says of the text itself need no
 * evidence, as long as they hold no figure, no name, no judgement and no deed. "Thank you for your
 * time" needs none; "Thank you for signing" says that somebody has.
 */
final class Courtesy {
  private static final int MOST_WORDS = 28;
  private static final int MOST_FOREIGN = 3;
  private static final int MOST_ASKED = 5;
  private static final int NAMED = 4;
  private static final int THAT = 2;

  private final Lexicon lexicon;
  private final Lexicon.Courtesy words;
  private final Vocabulary vocabulary;
  private final DeedRule deeds;

  Courtesy(GroundingRules rules, DeedRule deeds) {
    this.lexicon = rules.lexicon();
    this.words = rules.lexicon().courtesy();
    this.vocabulary = rules.vocabulary();
    this.deeds = deeds;
  }

  /** What of a sentence claims something; empty where nothing does. */
  Optional<String> claims(Claim claim) {
    List<Word> more = claim.words().stream().filter(word -> !isCourtesy(claim, word)).toList();
    boolean loaded = isLoaded(claim, more);
    if (!loaded && (more.isEmpty() || (claimsNothing(claim) && !isStrange(claim, more)))) {
      return Optional.empty();
    }
    String said = more.stream().map(Word::text).limit(NAMED).collect(Collectors.joining(", "));
    return Optional.of(said.isEmpty() ? "says something" : "says something (" + said + ")");
  }

  private boolean isCourtesy(Claim claim, Word word) {
    return vocabulary.isCourtesy(word)
        || claim.pack().isOurs(word)
        || claim.isInitial(word)
        || (claim.isQuestion() && word.isCapitalised() && claim.pack().names(word));
  }

  private boolean claimsNothing(Claim claim) {
    return claim.words().size() <= MOST_WORDS && (claim.isQuestion() || isOfTheText(claim));
  }

  /**
   * Words that such documents do not have, names, acronyms, and more words of other matters than a
   * courtesy needs. A writer who speaks for themselves, or says what is not promised, may have
   * more.
   */
  private boolean isStrange(Claim claim, List<Word> words) {
    List<Word> foreign =
        words.stream()
            .filter(word -> !claim.pack().speaksOf(word) && !isCommitment(claim, word))
            .toList();
    long unknown = foreign.stream().filter(word -> !vocabulary.knows(word)).count();
    return unknown > (asksOpenly(claim) || isFree(claim) ? 1 : 0)
        || (!isDisclaimer(claim) && foreign.size() > mostForeign(claim, unknown))
        || words.stream().anyMatch(word -> isName(claim, word));
  }

  private long mostForeign(Claim claim, long unknown) {
    if (claim.isQuestion()) {
      return (asksOpenly(claim) ? MOST_ASKED : MOST_FOREIGN) - unknown;
    }
    return isFree(claim) ? MOST_FOREIGN + 1 : MOST_FOREIGN;
  }

  /** "Which of the recipes comes next?", but not "Would you like to try the game?" */
  private boolean asksOpenly(Claim claim) {
    return claim.isQuestion()
        && !claim.words().isEmpty()
        && !words.offers().has(claim.words().getFirst());
  }

  private boolean isFree(Claim claim) {
    return isDisclaimer(claim)
        || words.writer().areIn(claim.words())
        || words.thanks().areIn(claim.words());
  }

  private boolean isName(Claim claim, Word word) {
    return (!vocabulary.knows(word) && word.isCapitalised() && word.start() > 0)
        || (vocabulary.isAcronym(word) && !claim.isQuestion());
  }

  /** A figure, a movement, a judgement, a deed that is not denied. */
  private boolean isLoaded(Claim claim, List<Word> more) {
    Findings done = new Findings(claim);
    deeds.check(claim, done);
    boolean figure =
        claim.figures().stream()
            .anyMatch(
                f ->
                    !(claim.isQuestion() && isTime(f)) && !words.smallFigures().has(claim.text(f)));
    boolean disclaims = more.stream().anyMatch(word -> isCommitment(claim, word));
    return !done.all().isEmpty()
        || figure
        || (!disclaims && MovementRule.isIn(lexicon, claim))
        || isJudgement(claim);
  }

  private boolean isJudgement(Claim claim) {
    Lexicon.Judgement judgement = lexicon.judgement();
    return words.toYou().areIn(claim.words())
        && Stream.of(judgement.praise(), judgement.blame())
            .flatMap(phrases -> phrases.in(claim.words()).stream())
            .anyMatch(hit -> !lexicon.idioms().cover(claim.words(), hit));
  }

  private static boolean isTime(Figure figure) {
    return switch (figure.kind()) {
      case WEEKDAY, DURATION, PERIOD, CLOCK -> true;
      default -> figure.word();
    };
  }

  /** What the writer says of the mail, or of what the writer does. */
  private boolean isOfTheText(Claim claim) {
    List<Word> said = claim.words();
    if (said.isEmpty()) {
      return false;
    }
    boolean wish = words.wishes().has(said.getFirst());
    boolean own = words.writer().areIn(said) || words.ofTheText().areIn(said);
    return isDisclaimer(claim)
        || (words.begins().has(said.getFirst())
            && (wish || own)
            && !words.ofOthers().areIn(said)
            && !isHearsay(said));
  }

  /** "We cannot offer a discount." */
  private boolean isDisclaimer(Claim claim) {
    return claim.words().stream().anyMatch(word -> isCommitment(claim, word))
        && lexicon.denial().negations().areIn(claim.words());
  }

  /** "I know that …" says what comes after it. */
  private boolean isHearsay(List<Word> said) {
    for (int at = 0; at + 1 < said.size(); at++) {
      List<Word> next = said.subList(at + 1, Math.min(at + 1 + THAT, said.size()));
      if (words.hearsay().has(said.get(at))
          && next.stream().anyMatch(word -> word.folded().equals("that"))) {
        return true;
      }
    }
    return false;
  }

  /** A word of commitment; whether it is denied is looked at elsewhere. */
  private boolean isCommitment(Claim claim, Word word) {
    return lexicon.commitments().kinds().values().stream()
        .flatMap(phrases -> phrases.in(claim.words()).stream())
        .anyMatch(hit -> claim.start(hit) <= word.start() && claim.end(hit) >= word.end());
  }
}
