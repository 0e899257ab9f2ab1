package com.valueinmotion.agent.anchor;

import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Opportunity;
import com.valueinmotion.account.Source;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for missing anchors in what was imported as text: notes and deals. Only a sentence that
 * says it itself counts, and it is quoted word by word. Notes are untrusted: nothing in them is
 * followed.
 */
public final class AnchorSearch {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:van|von|de|da|la)?\\s*\\p{Lu}[\\p{L}'’-]+)+");
  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:no|not|without|left|former|ex|lost|never|need(?:s|ed)?)\\b");
  private static final int LONGEST = 300;

  private final Governance.Anchors words;

  public AnchorSearch(Governance.Anchors words) {
    this.words = words;
  }

  /** What is said of those anchors, the newest text first; at most one of each. */
  public List<Anchored> search(AccountFacts facts, List<Anchor> missing) {
    List<Anchored> found = new ArrayList<>();
    for (Anchor anchor : missing) {
      sentences(facts)
          .filter(said -> says(anchor).test(said.text()))
          .findFirst()
          .ifPresent(said -> found.add(new Anchored(anchor, said)));
    }
    return found;
  }

  private Predicate<String> says(Anchor anchor) {
    return switch (anchor) {
      case PAIN -> text -> has(text, words.pain()) && text.chars().anyMatch(Character::isDigit);
      case CHAMPION -> text -> names(text, words.champion());
      case DECISION_MAKER -> text -> names(text, words.decisionMaker());
      case TERMS -> text -> false;
    };
  }

  private static boolean names(String text, List<String> role) {
    String folded = text.toLowerCase(Locale.ROOT);
    return has(text, role) && !NEGATED.matcher(folded).find() && NAME.matcher(text).find();
  }

  private static boolean has(String text, List<String> any) {
    String folded = text.toLowerCase(Locale.ROOT);
    return any.stream().anyMatch(folded::contains);
  }

  private static Stream<Cited> sentences(AccountFacts facts) {
    Stream<Cited> notes =
        facts.history().entries(Note.class).stream()
            .sorted((a, b) -> b.eventAt().compareTo(a.eventAt()))
            .flatMap(note -> split(note.text(), note.source()));
    Stream<Cited> deals =
        facts.history().entries(Opportunity.class).stream()
            .flatMap(
                deal ->
                    Stream.concat(
                            Stream.of(deal.name()), Optional.ofNullable(deal.nextStep()).stream())
                        .flatMap(text -> split(text, deal.source())));
    return Stream.concat(notes, deals);
  }

  private static Stream<Cited> split(String text, Source source) {
    return SENTENCE
        .splitAsStream(text)
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty() && sentence.length() <= LONGEST)
        .map(sentence -> new Cited(sentence, source));
  }
}
