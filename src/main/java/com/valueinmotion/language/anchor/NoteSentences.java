package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits notes as people write them: mails, bullets, forms, transcripts. */
final class NoteSentences {
  private static final Pattern BULLET =
      Pattern.compile("^(?:\\s*(?:[-–—*•·>+]|\\(?\\d{1,2}[.)])\\s+|\\s*>)+");
  private static final Pattern END =
      Pattern.compile("([.!?…])[\"”’')\\]]*\\s+|(?<=[.!?])[\"”’')\\]]*$");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");

  /** From this many characters on, a line may have been broken by the mail program. */
  private static final int WRAPPED = 60;

  private static final int WORDS_OF_A_HEADING = 4;

  private final Set<String> abbreviations;

  NoteSentences(AnchorWords words) {
    this.abbreviations = AnchorWords.folded(words.lists().abbreviations());
  }

  List<Said> of(String note) {
    List<Said> all = new ArrayList<>();
    String above = "";
    for (String line : lines(Datamark.clean(note))) {
      String heading = above;
      for (String text : split(line)) {
        all.add(new Said(text, heading, line));
        heading = isHeading(text, "?") ? text : "";
      }
      above = isHeading(line, ":") ? line : "";
    }
    return all;
  }

  private static boolean isHeading(String text, String end) {
    return text.endsWith(end) && text.split(" ", -1).length <= WORDS_OF_A_HEADING;
  }

  /** Without bullets, and with what was broken put together again. */
  private static List<String> lines(String note) {
    List<String> lines = new ArrayList<>();
    boolean goesOn = false;
    for (String raw : note.split("\n", -1)) {
      Matcher bullet = BULLET.matcher(raw);
      boolean bulleted = bullet.lookingAt();
      String line = (bulleted ? raw.substring(bullet.end()) : raw).strip();
      if (goesOn && !bulleted && !line.isEmpty() && Character.isLowerCase(line.charAt(0))) {
        lines.set(lines.size() - 1, lines.getLast() + " " + line);
      } else if (!line.isEmpty()) {
        lines.add(line);
      }
      goesOn = line.length() >= WRAPPED && !line.matches(".*[.!?:;]");
    }
    return lines;
  }

  private List<String> split(String line) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(line);
    while (end.find()) {
      String sentence = line.substring(from, end.end()).strip();
      if (!isAbbreviation(sentence)) {
        add(sentences, sentence);
        from = end.end();
      }
    }
    add(sentences, line.substring(from).strip());
    return sentences;
  }

  private boolean isAbbreviation(String sentence) {
    Matcher last = LAST_WORD.matcher(sentence);
    return last.find()
        && (abbreviations.contains(last.group(1).toLowerCase(Locale.ROOT))
            || last.group(1).matches("\\p{Lu}"));
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** Without the bullet a quote may have been copied with. */
  static String withoutBullet(String quote) {
    Matcher bullet = BULLET.matcher(quote);
    return (bullet.lookingAt() ? quote.substring(bullet.end()) : quote).strip();
  }
}
