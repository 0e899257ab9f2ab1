package com.valueinmotion.language.ground;

import com.valueinmotion.language.ground.Verdict.Check;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft is plain text in one script: no markup, no code, nothing encoded, nothing left open. */
final class FormRule implements Rule {
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST = 900;
  private static final Map<Pattern, String> NEVER =
      Map.ofEntries(
          Map.entry(Pattern.compile("</?[a-zA-Z!][^>]*>?|&(?:#\\d+|[a-z]+);"), "is markup"),
          Map.entry(Pattern.compile("\\[[^\\]]*\\]\\("), "is a link"),
          Map.entry(Pattern.compile("```|`[^`]+`|\\$\\{|\\{\\{|\\}\\}|\\{\"|\":"), "is code"),
          Map.entry(Pattern.compile("(?:^|\\s)\\|.*\\|"), "is a table"),
          Map.entry(
              Pattern.compile(
                  "\\[(?:[A-Z][\\w ]*|your [\\w"
                      + " ]*|name|date|insert[^\\]]*)\\]|\\bTODO\\b|\\bTBD\\b|\\bXX+\\b|<[^>]+>"),
              "is left open"),
          Map.entry(
              Pattern.compile(
                  "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F1E6}-\\x{1F1FF}]+"),
              "is a picture"),
          Map.entry(
              Pattern.compile(
                  "(?<![\\p{L}.])(?:[\\p{L}\\p{N}][ .·_*-]){4,}[\\p{L}\\p{N}]?(?!\\p{L})"),
              "is spelt out"),
          Map.entry(
              Pattern.compile(
                  "\\b[A-Za-z0-9+/]{24,}={0,2}|\\b(?:[0-9a-fA-F]{2}["
                      + " :]?){10,}\\b|(?:\\\\[ux][0-9a-fA-F]{2,4})+|(?:%[0-9A-Fa-f]{2}){3,}|\\b(?:[01]{6,8}"
                      + " ){2,}"),
              "is encoded"),
          Map.entry(
              Pattern.compile("(?i)\\b([\\p{L}]{2,})(?:[\\s,-]+\\1\\b){2,}"),
              "says the same again and again"),
          Map.entry(
              Pattern.compile("[.·_–-]{2,}(?: [.·_–-]+){2,}|\\\\\\\\|\\b\\w+\\[\\.\\]\\w+"),
              "is not written in letters"),
          Map.entry(
              Pattern.compile(
                  "[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]|[\\p{So}\\p{Sk}&&[^°©®™`´^]]|[\\x{1D400}-\\x{1D7FF}\\x{FF01}-\\x{FF5E}\\x{2070}-\\x{209F}\\x{2460}-\\x{24FF}]"),
              "is no plain character"),
          Map.entry(
              Pattern.compile("[@#$%&*!?]{3,}|\\p{L}[@$#*!|]\\p{L}|\\p{L}\\d\\p{L}"),
              "is not written in letters"));

  @Override
  public void check(Claim claim, Findings findings) {
    String text = claim.text();
    NEVER.forEach(
        (pattern, what) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            boolean address =
                what.equals("is not written in letters")
                    && matcher.group().contains("@")
                    && isMail(text, matcher.start());
            if (!address && !isNamed(claim, matcher)) {
              findings.block(Check.FORM, matcher.start(), matcher.end(), what);
            }
          }
        });
    for (Word word : claim.words()) {
      if (word.text().length() > LONGEST_WORD) {
        findings.block(Check.FORM, word.start(), word.end(), "is no word");
      }
      if (!claim.pack().names(word) && !isLatin(word.text())) {
        findings.block(Check.FORM, word.start(), word.end(), "is in another script");
      }
    }
    if (text.length() > LONGEST) {
      findings.block(Check.FORM, 0, text.length(), "is too long for one sentence");
    }
  }

  private static boolean isMail(String text, int at) {
    return text.substring(at).matches("(?s)\\p{L}@[\\w-]+\\.[\\w.]+.*");
  }

  private static boolean isNamed(Claim claim, Matcher matcher) {
    return claim.words().stream()
        .filter(w -> w.start() <= matcher.start() && w.end() >= matcher.end())
        .anyMatch(claim.pack()::names);
  }

  private static boolean isLatin(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && c < 0x250);
  }
}
