package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, addresses and links are those of the evidence. */
final class NameRule implements Rule {
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b(?:https?|ftp|javascript|data|file|tel|sms|mailto):\\S+|\\bwww\\.\\S+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|\\b[\\w-]{2,}(?:\\.[\\w-]+)*\\.(?:docm?|docx|xlsm?|xlsx|pptx?|pdf|html?|js|bat|ps1|apk|dmg|scr|com|net|org|io|ai|co|eu|de|se|uk|us|info|biz|xyz|app|dev|example|ru|cn|ly|me|to|zip|exe|sh)\\b(?:/\\S*)?");
  private static final Set<String> BEGINS =
      Set.of(".", "!", "?", ":", "•", "-", "–", "—", "(", "“", "\"", ";");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.,€$£])\\+?\\d[\\d ()/-]{7,}\\d(?![\\d%])");

  private final GroundingRules rules;

  NameRule(GroundingRules rules) {
    this.rules = rules;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    links(claim, findings);
    for (int at = 0; at < claim.words().size(); at++) {
      Word word = claim.words().get(at);
      boolean name = word.isCapitalised() || word.hasInnerCapital() || mixes(word);
      if (name && !claim.isQuoted(word.start()) && !isFigure(claim, word)) {
        check(claim, word, at, findings);
      }
    }
  }

  private void check(Claim claim, Word word, int at, Findings findings) {
    boolean initial =
        word.text().length() == 1
            && claim.words().size() == 1
            && claim.pack().pack().owner().startsWith(word.text());
    if (rules.vocabulary().isAcronym(word)
        || word.text().equals("I")
        || word.folded().startsWith("i'")
        || initial) {
      return;
    }
    boolean known = claim.pack().names(word);
    boolean plain = rules.vocabulary().knows(word) && !mixes(word);
    if (!known && (!plain || word.hasInnerCapital())) {
      findings.block(
          Check.NAME,
          word.start(),
          word.end(),
          "is named in nothing that was imported of this account");
      return;
    }
    List<Person> people = claim.pack().people(word);
    if (!people.isEmpty() && !(plain && isFirst(claim, at))) {
      person(claim, word, people, findings);
    }
  }

  /** Somebody who is named is written to, writes, or is spoken of in what is cited. */
  private static void person(Claim claim, Word word, List<Person> people, Findings findings) {
    boolean spoken =
        (people.stream().anyMatch(Person::addressed) && claim.audience() == Audience.CUSTOMER)
            || (claim.pack().isOurs(word) && claim.audience() == Audience.CUSTOMER)
            || isOwner(claim, word)
            || claim.cited().stream()
                .anyMatch(
                    fact -> fact.words().stream().anyMatch(w -> w.stem().equals(word.stem())));
    boolean asks = claim.isQuestion() && claim.cites().isEmpty();
    if (!spoken && !claim.title() && !asks) {
      findings.block(
          Check.NAME,
          word.start(),
          word.end(),
          "what is cited does not speak of " + people.getFirst().name());
    } else if (!claim.cited().isEmpty()) {
      findings.bears(Check.NAME, word.start(), word.end(), claim.cited().getFirst().id());
    }
  }

  private static boolean isOwner(Claim claim, Word word) {
    return Word.of(claim.pack().pack().owner()).stream()
        .anyMatch(w -> w.stem().equals(word.stem()));
  }

  private static void links(Claim claim, Findings findings) {
    String known =
        claim.pack().pack().people().stream()
                .filter(Person::addressed)
                .map(person -> String.valueOf(person.email()))
                .reduce("", (a, b) -> a + " " + b)
            + claim.cited().stream().map(FactView::text).reduce("", (a, b) -> a + " " + b);
    Matcher link = LINK.matcher(claim.text());
    while (link.find()) {
      if (!known.contains(link.group())) {
        findings.block(
            Check.LINK, link.start(), link.end(), "is an address that nothing cited has");
      }
    }
    Matcher phone = PHONE.matcher(claim.text());
    while (phone.find()) {
      boolean figure =
          claim.figures().stream()
              .anyMatch(f -> f.start() <= phone.start() && f.end() >= phone.end() - 1);
      if (!figure && phone.group().chars().filter(Character::isDigit).count() >= 8) {
        findings.block(
            Check.PERSONAL, phone.start(), phone.end(), "looks like a number of somebody's");
      }
    }
  }

  private static boolean isFirst(Claim claim, int at) {
    if (at == 0) {
      return true;
    }
    String between =
        claim
            .text()
            .substring(claim.words().get(at - 1).end(), claim.words().get(at).start())
            .strip();
    boolean numbered =
        at == 1 && claim.words().getFirst().text().chars().allMatch(Character::isDigit);
    return numbered
        || (!between.isEmpty() && BEGINS.contains(between.substring(between.length() - 1)));
  }

  private static boolean mixes(Word word) {
    return word.hasDigit()
        && word.hasLetter()
        && !word.folded().matches("\\d+(?:st|nd|rd|th|k|m|bn|x|d)");
  }

  private static boolean isFigure(Claim claim, Word word) {
    return claim.figures().stream()
        .anyMatch(figure -> word.start() >= figure.start() && word.end() <= figure.end());
  }
}
