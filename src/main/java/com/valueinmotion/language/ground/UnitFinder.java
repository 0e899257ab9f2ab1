package com.valueinmotion.language.ground;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number counts: the noun after it, where that is one of those that are counted. */
final class UnitFinder {
  private static final int FAR = 3;
  private static final Pattern END = Pattern.compile("[.,;:!?()“”\"—–]");
  private static final Pattern OF =
      Pattern.compile(
          "^\\s*(?:of|out of|/)\\s*(?:the |your |their |its )?(?:\\d[\\d.,]*\\d|\\d|\\p{L}+)\\s*");
  private static final List<String> STOPS =
      List.of(
          "in", "on", "for", "to", "at", "by", "from", "with", "and", "or", "is", "are", "was",
          "were", "has", "have", "had", "who", "that", "which", "than", "below", "above", "under",
          "over", "per", "a", "an", "we", "it", "they", "you", "as", "since", "before", "after");

  private final Map<String, String> units;

  UnitFinder(Map<String, String> units) {
    this.units = units;
  }

  Figure unit(String text, Figure figure) {
    String rest = text.substring(figure.end());
    Matcher of = OF.matcher(rest);
    if (of.find()) {
      String more = rest.substring(of.end());
      String unit = first(more);
      if (!unit.isEmpty()) {
        return figure.with(unit);
      }
    }
    return figure.with(first(rest.replaceFirst("^\\s*of\\s+", " ")));
  }

  private String first(String rest) {
    Matcher end = END.matcher(rest);
    String near = end.find() ? rest.substring(0, end.start()) : rest;
    int seen = 0;
    for (Word word : Word.of(near)) {
      if (seen++ >= FAR || STOPS.contains(word.folded()) || word.hasDigit()) {
        return "";
      }
      String unit = units.get(word.stem());
      if (unit != null) {
        return unit;
      }
    }
    return "";
  }
}
