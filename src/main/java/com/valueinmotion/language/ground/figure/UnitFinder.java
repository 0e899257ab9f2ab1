package com.valueinmotion.language.ground.figure;

import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Word;
import com.valueinmotion.language.ground.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number counts: the noun after it, where that is one of those that are counted. Of "160 of
 * 420 paid seats" both numbers count seats.
 */
final class UnitFinder {
  private static final int FAR = 3;
  private static final Pattern END = Pattern.compile("[.,;:!?()“”\"—–]");
  private static final Pattern OF =
      Pattern.compile(
          "^\\s*(?:of|out of|/)\\s*(?:the |your |their |its )?(?:\\d[\\d.,]*\\d|\\d|\\p{L}+)\\s*");
  private final Map<String, String> units = new HashMap<>();
  private final Words ends;

  UnitFinder(Lexicon.Figures figures) {
    figures.units().forEach((unit, nouns) -> nouns.forEach(noun -> units.put(Stem.of(noun), unit)));
    this.ends = figures.unitEnds();
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
      if (seen++ >= FAR || ends.has(word) || word.hasDigit()) {
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
