package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No address and no link that is not in what is cited, and nobody's number: no "www.example.org".
 */
final class LinkRule implements Rule {
  private static final String URL =
      "\\b(?:https?|ftp|javascript|data|file|tel|sms|mailto):\\S+|\\bwww\\.\\S+";
  private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
  private static final String PROVIDER =
      "(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|gmx)";

  /** "Assist at gmail", "assist (at) gmail dot com". */
  private static final String MAIL_IN_WORDS =
      "\\b[\\w.+-]+\\W{1,2}at\\W{1,2}" + PROVIDER + "\\b(?:\\W+dot\\W+\\w+)?";

  private static final String SITE_IN_WORDS =
      "\\b[\\w-]+\\W{1,2}dot\\W{1,2}(?:com|net|org|io|co|eu|example)\\b";
  private static final String ENDINGS =
      "docm?|docx|xlsm?|xlsx|pptx?|pdf|html?|js|bat|ps1|apk|dmg|scr|com|net|org|io|ai|co|eu|de|se"
          + "|uk|us|info|biz|xyz|app|dev|example|ru|cn|ly|me|to|zip|exe|sh";
  private static final String SITE =
      "\\b[\\w-]{2,}(?:\\.[\\w-]+)*\\.(?:" + ENDINGS + ")\\b(?:/\\S*)?";
  private static final Pattern LINK =
      Pattern.compile("(?i)" + String.join("|", URL, MAIL, MAIL_IN_WORDS, SITE_IN_WORDS, SITE));
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.,€$£])\\+?\\d[\\d ()/-]{7,}\\d(?![\\d%])");

  private static final int MANY_DIGITS = 8;

  @Override
  public void check(Claim claim, Findings findings) {
    String known =
        Stream.concat(
                claim.pack().pack().people().stream()
                    .filter(Person::addressed)
                    .map(person -> String.valueOf(person.email())),
                claim.cited().stream().map(FactView::text))
            .collect(Collectors.joining(" "));
    LINK.matcher(claim.text())
        .results()
        .filter(link -> !known.contains(link.group()))
        .forEach(
            link ->
                findings.block(
                    Check.LINK, link.start(), link.end(), "is an address that nothing cited has"));
    PHONE
        .matcher(claim.text())
        .results()
        .filter(phone -> !isFigure(claim, phone))
        .filter(phone -> phone.group().chars().filter(Character::isDigit).count() >= MANY_DIGITS)
        .forEach(
            phone ->
                findings.block(
                    Check.PERSONAL,
                    phone.start(),
                    phone.end(),
                    "looks like a number of somebody's"));
  }

  private static boolean isFigure(Claim claim, MatchResult phone) {
    return claim.figures().stream()
        .anyMatch(figure -> figure.start() <= phone.start() && figure.end() >= phone.end() - 1);
  }
}
