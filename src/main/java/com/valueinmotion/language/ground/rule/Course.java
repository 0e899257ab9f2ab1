package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.figure.Figure;
import java.util.List;
import java.util.regex.Pattern;

/** The way that figures go: "from 74% to 81%" is up. */
final class Course {
  private static final Pattern FROM =
      Pattern.compile("(?i)(?:\\p{L}+ ){0,7}from (?:about |around )?");
  private static final Pattern TO =
      Pattern.compile("(?i)\\s*(?:\\p{L}+ ){0,4}to (?:about |around )?");

  private Course() {}

  /** Of a "from … to …" close after a word: 1 up, -1 down, 0 where there is none. */
  static int of(Claim claim, int word) {
    List<Figure> figures =
        claim.figures().stream()
            .filter(figure -> figure.hasValue() && figure.start() >= word)
            .limit(2)
            .toList();
    if (figures.size() < 2) {
      return 0;
    }
    Figure from = figures.get(0);
    Figure to = figures.get(1);
    String before = claim.text().substring(word, from.start());
    String between = claim.text().substring(from.end(), to.start());
    return FROM.matcher(before).matches() && TO.matcher(between).matches()
        ? to.value().compareTo(from.value())
        : 0;
  }
}
