package com.valueinmotion.language.ground.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text whose figures are taken out one form after the other; what is taken is not read again. */
final class Taken {
  private final String text;
  private final BitSet taken = new BitSet();
  private final List<Figure> figures = new ArrayList<>();

  Taken(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Takes every match that a figure is made of; null leaves it to others. */
  void each(Pattern pattern, Function<MatchResult, @Nullable Figure> figure) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
        Figure read = figure.apply(matcher.toMatchResult());
        if (read != null) {
          taken.set(read.start(), read.end());
          figures.add(read);
        }
      }
    }
  }

  /** In the order of the text. */
  List<Figure> figures() {
    return figures.stream().sorted(Comparator.comparingInt(Figure::start)).toList();
  }
}
