package com.valueinmotion.language.ground;

import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Greetings, thanks, questions, closings, and what the writer says of the text itself need no
 * evidence, as long as they hold no figure, no name, no judgement and no deed.
 */
final class Courtesy {
  private static final Set<String> FIRST =
      Set.of(
          "i", "i'm", "i'll", "i'd", "i've", "we", "my", "here", "please", "let", "hope", "thank",
          "thanks", "this", "these", "to", "nothing", "no", "quick", "for", "it's", "it", "a", "so",
          "just", "hi", "hello", "dear", "hey", "don't");
  private static final Set<String> ABOUT_OTHERS =
      Set.of(
          "everybody",
          "everyone",
          "board",
          "management",
          "customer",
          "customers",
          "company",
          "renewal",
          "whole",
          "since",
          "why");
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "mail",
          "letter",
          "note",
          "message",
          "page",
          "summary",
          "version",
          "offer",
          "quotation",
          "numbers",
          "dates",
          "clear",
          "short",
          "line",
          "word",
          "write",
          "writing",
          "read",
          "news");
  private static final Set<String> KNOWING =
      Set.of(
          "know",
          "understand",
          "hear",
          "heard",
          "learned",
          "gather",
          "believe",
          "noticed",
          "sure",
          "certain",
          "aware",
          "see",
          "saw",
          "understood",
          "glad",
          "happy",
          "sorry",
          "think");
  private static final int MOST_WORDS = 28;

  private final GroundingRules rules;

  Courtesy(GroundingRules rules) {
    this.rules = rules;
  }

  /** What of a sentence claims something; empty where nothing does. */
  Optional<String> claims(Claim claim) {
    Vocabulary vocabulary = rules.vocabulary();
    List<Word> more =
        claim.words().stream()
            .filter(word -> !vocabulary.isCourtesy(word))
            .filter(word -> !claim.pack().isOurs(word) && !isInitial(claim, word))
            .filter(word -> !claim.isQuestion() || claim.pack().people(word).isEmpty())
            .toList();
    boolean loaded = isLoaded(claim, more.stream().anyMatch(word -> isCommitment(claim, word)));
    if (more.isEmpty() && !loaded) {
      return Optional.empty();
    }
    long unknown =
        more.stream().filter(word -> !vocabulary.knows(word) && !isCommitment(claim, word)).count();
    boolean strange =
        unknown > 1
            || more.stream()
                .anyMatch(
                    w ->
                        (!vocabulary.knows(w) && w.isCapitalised() && w.start() > 0)
                            || (vocabulary.isAcronym(w) && !claim.isQuestion()));
    boolean asks = claim.isQuestion() && claim.words().size() <= MOST_WORDS;
    if (!strange && !loaded && (asks || isOfTheText(claim))) {
      return Optional.empty();
    }
    String words = more.stream().map(Word::text).limit(4).collect(Collectors.joining(", "));
    return Optional.of(words.isEmpty() ? "says something" : "says something (" + words + ")");
  }

  /** A figure, somebody's name, a movement, a judgement, a deed that is not denied. */
  private boolean isLoaded(Claim claim, boolean disclaims) {
    Findings deeds = new Findings(claim);
    new ClaimRule(rules).check(claim, deeds);
    boolean deed = deeds.all().stream().anyMatch(v -> v.check() == Check.CLAIM);
    boolean figure =
        claim.figures().stream()
            .anyMatch(f -> !(claim.isQuestion() && isTime(f)) && !isNear(claim, f));
    boolean moves =
        !disclaims
            && rules.directions().entrySet().stream()
                .filter(e -> !e.getKey().equals("flat"))
                .anyMatch(
                    e ->
                        e.getValue().in(claim.words()).stream()
                            .anyMatch(
                                hit ->
                                    !isIdiom(claim, hit)
                                        && !DirectionRule.isBeforeNoun(claim, hit)));
    boolean judges =
        List.of(rules.praise(), rules.blame()).stream()
            .flatMap(p -> p.in(claim.words()).stream())
            .anyMatch(hit -> !isIdiom(claim, hit) && isToYou(claim));
    return deed || figure || moves || judges;
  }

  private static boolean isToYou(Claim claim) {
    return claim.words().stream()
        .anyMatch(w -> Set.of("your", "you", "team", "everybody").contains(w.folded()));
  }

  private boolean isIdiom(Claim claim, Phrases.Hit hit) {
    return rules.idioms().in(claim.words()).stream()
        .anyMatch(idiom -> idiom.first() <= hit.last() && idiom.last() >= hit.first());
  }

  private static boolean isTime(Figure figure) {
    return switch (figure.kind()) {
      case WEEKDAY, DURATION, PERIOD, CLOCK -> true;
      default -> figure.word();
    };
  }

  private static boolean isNear(Claim claim, Figure figure) {
    String words = claim.text().substring(figure.start(), figure.end());
    return Set.of("today", "tomorrow", "this week", "next week", "two", "twice")
        .contains(GroundingRules.folded(words));
  }

  /** What the writer says of the mail, or of what the writer does. */
  private boolean isOfTheText(Claim claim) {
    List<Word> words = claim.words();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    boolean first = FIRST.contains(words.getFirst().folded());
    boolean text = words.stream().anyMatch(w -> OF_THE_TEXT.contains(w.folded()));
    boolean others = words.stream().anyMatch(w -> ABOUT_OTHERS.contains(w.folded()));
    boolean i =
        words.stream()
            .anyMatch(
                w ->
                    Set.of("i", "me", "my", "i'm", "i'll", "i'd", "i've", "us")
                        .contains(w.folded()));
    boolean disclaims =
        words.stream().anyMatch(w -> isCommitment(claim, w)) && rules.negations().areIn(words);
    boolean wish =
        Set.of("hope", "thank", "thanks", "hi", "hello", "dear", "please")
            .contains(words.getFirst().folded());
    return disclaims || (!isHearsay(claim) && first && (i || text || wish) && !others);
  }

  /** "I know that …" says what comes after it. */
  private static boolean isHearsay(Claim claim) {
    for (int at = 0; at + 1 < claim.words().size(); at++) {
      if (KNOWING.contains(claim.words().get(at).folded())
          && claim.words().subList(at + 1, Math.min(at + 3, claim.words().size())).stream()
              .anyMatch(w -> w.folded().equals("that"))) {
        return true;
      }
    }
    return false;
  }

  /** A word of commitment; whether it is denied is looked at elsewhere. */
  private boolean isCommitment(Claim claim, Word word) {
    return rules.commitments().values().stream()
        .anyMatch(
            phrases ->
                phrases.in(claim.words()).stream()
                    .anyMatch(
                        hit ->
                            claim.words().get(hit.first()).start() <= word.start()
                                && claim.words().get(hit.last()).end() >= word.end()));
  }

  /** "E." under a mail. */
  private static boolean isInitial(Claim claim, Word word) {
    return word.text().length() == 1
        && claim.words().size() == 1
        && claim.pack().pack().owner().startsWith(word.text());
  }
}
