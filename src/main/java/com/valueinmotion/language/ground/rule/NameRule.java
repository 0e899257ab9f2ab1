package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names are those of the evidence, and who is named is spoken of in what is cited, writes, or is
 * written to: no "Walter Krüger" whom no file knows, no "Priya" in a sentence about Mats's step.
 */
final class NameRule implements Rule {
  private static final Set<String> BEGINS =
      Set.of(".", "!", "?", ":", "•", "-", "–", "—", "(", "“", "\"", ";");

  /** "2nd", "412k", "3x". */
  private static final Pattern NUMBERED = Pattern.compile("\\d+(?:st|nd|rd|th|k|m|bn|x|d)");

  private final Vocabulary vocabulary;

  NameRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    for (int at = 0; at < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      boolean name = word.isCapitalised() || word.hasInnerCapital() || mixes(word);
      if (name && !claim.isQuoted(word.start()) && !claim.isFigure(word)) {
        check(claim, word, at, findings);
      }
    }
  }

  private void check(Claim claim, Word word, int at, Findings findings) {
    boolean i = word.text().equals("I") || word.folded().startsWith("i'");
    if (i || vocabulary.isAcronym(word) || claim.isInitial(word)) {
      return;
    }
    boolean plain = vocabulary.knows(word) && !mixes(word);
    if (!claim.pack().names(word) && (!plain || word.hasInnerCapital())) {
      findings.block(Check.NAME, word, "is named in nothing that was imported of this account");
      return;
    }
    List<Person> people = claim.pack().people(word);
    if (!people.isEmpty() && !(plain && isFirst(claim, at))) {
      person(claim, word, people, findings);
    }
  }

  private static void person(Claim claim, Word word, List<Person> people, Findings findings) {
    boolean ours = people.stream().anyMatch(Person::addressed) || claim.pack().isOurs(word);
    boolean spoken =
        (claim.isForCustomer() && ours)
            || claim.pack().isOwner(word)
            || claim.cited().stream().anyMatch(fact -> fact.uses(word));
    boolean asks = claim.isQuestion() && claim.cites().isEmpty();
    if (!spoken && !claim.title() && !asks) {
      findings.block(
          Check.NAME, word, "what is cited does not speak of " + people.getFirst().name());
    } else if (!claim.cited().isEmpty()) {
      findings.bears(Check.NAME, word.start(), word.end(), claim.cited().getFirst());
    }
  }

  /** Whether a sentence, or what is like one, begins with it: then its capital says nothing. */
  private static boolean isFirst(Claim claim, int at) {
    if (at == 0) {
      return true;
    }
    List<Word> words = claim.words();
    String between = claim.text().substring(words.get(at - 1).end(), words.get(at).start()).strip();
    boolean numbered = at == 1 && words.getFirst().text().chars().allMatch(Character::isDigit);
    return numbered
        || (!between.isEmpty() && BEGINS.contains(between.substring(between.length() - 1)));
  }

  private static boolean mixes(Word word) {
    return word.hasDigit() && word.hasLetter() && !NUMBERED.matcher(word.folded()).matches();
  }
}
