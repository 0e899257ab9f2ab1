package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.text.Word;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A draft is plain text in one script: no markup, no code, nothing encoded, nothing left open. So
 * {@code <b>now</b>}, "[name]", "m0ney" and "bmV2ZXIgdHJ1c3Q…" cannot stand.
 */
final class FormRule implements Rule {
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST = 900;

  /** The last letter of Latin that European names are written in. */
  private static final int LAST_LATIN = 0x24F;

  private static final Pattern MAIL = Pattern.compile("\\p{L}@[\\w-]+\\.[\\w.]+");

  /** What a text must not have, and what is said of it. */
  private record Form(Pattern pattern, String what) {}

  private static final List<Form> NEVER =
      List.of(
          form("is markup", "</?[a-zA-Z!][^>]*>?", "&(?:#\\d+|[a-z]+);"),
          form("is a link", "\\[[^\\]]*\\]\\("),
          form("is code", "```", "`[^`]+`", "\\$\\{", "\\{\\{", "\\}\\}", "\\{\"", "\":"),
          form("is a table", "(?:^|\\s)\\|.*\\|"),
          form(
              "is left open",
              "\\[(?:[A-Z][\\w ]*|your [\\w ]*|name|date|insert[^\\]]*)\\]",
              "\\bTO" + "DO\\b",
              "\\bTBD\\b",
              "\\bXX+\\b",
              "<[^>]+>"),
          form(
              "is a picture",
              "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F1E6}-\\x{1F1FF}]+"),
          form(
              "is spelt out",
              "(?<![\\p{L}.])(?:[\\p{L}\\p{N}][ .·_*-]){4,}[\\p{L}\\p{N}]?(?!\\p{L})"),
          form(
              "is encoded",
              "\\b[A-Za-z0-9+/]{24,}={0,2}",
              "\\b(?:[0-9a-fA-F]{2}[ :]?){10,}\\b",
              "(?:\\\\[ux][0-9a-fA-F]{2,4})+",
              "(?:%[0-9A-Fa-f]{2}){3,}",
              "\\b(?:[01]{6,8} ){2,}"),
          form("says the same again and again", "(?i)\\b([\\p{L}]{2,})(?:[\\s,-]+\\1\\b){2,}"),
          form(
              "is not written in letters",
              "[.·_–-]{2,}(?: [.·_–-]+){2,}",
              "\\\\\\\\",
              "\\b\\w+\\[\\.\\]\\w+"),
          form(
              "is no plain character",
              "[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]",
              "[\\p{So}\\p{Sk}&&[^°©®™`´^]]",
              "[\\x{1D400}-\\x{1D7FF}\\x{FF01}-\\x{FF5E}\\x{2070}-\\x{209F}\\x{2460}-\\x{24FF}]"),
          form(
              "is not written in letters",
              "[@#$%&*!?]{3,}",
              "\\p{L}[@$#*!|]\\p{L}",
              "(?<![\\p{L}\\d])[@#$&*^+=~|]+\\p{Ll}{2,}",
              "\\p{Ll}{2,}[@#$*^+=~|]+(?![\\p{L}\\d])",
              "\\p{L}\\d\\p{L}"));

  @Override
  public void check(Claim claim, Findings findings) {
    for (Form form : NEVER) {
      form.pattern()
          .matcher(claim.text())
          .results()
          .filter(match -> !isAddress(claim.text(), match) && !isNamed(claim, match))
          .forEach(m -> findings.block(Check.FORM, m.start(), m.end(), form.what()));
    }
    for (Word word : claim.words()) {
      if (word.text().length() > LONGEST_WORD) {
        findings.block(Check.FORM, word, "is no word");
      }
      if (!claim.pack().names(word) && !isLatin(word.text())) {
        findings.block(Check.FORM, word, "is in another script");
      }
    }
    if (claim.text().length() > LONGEST) {
      findings.block(Check.FORM, "is too long for one sentence");
    }
  }

  private static Form form(String what, String... patterns) {
    return new Form(Pattern.compile(String.join("|", patterns)), what);
  }

  /** The middle of "anna@halden.example": whether it is a known one is looked at elsewhere. */
  private static boolean isAddress(String text, MatchResult match) {
    return match.group().contains("@")
        && MAIL.matcher(text).region(match.start(), text.length()).lookingAt();
  }

  private static boolean isNamed(Claim claim, MatchResult match) {
    return claim.words().stream()
        .filter(word -> word.start() <= match.start() && word.end() >= match.end())
        .anyMatch(claim.pack()::names);
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN && c <= LAST_LATIN);
  }
}
