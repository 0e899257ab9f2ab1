package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.support.Likeness;
import com.valueinmotion.language.ground.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts a fact's text has between commas and full stops: "42 minutes at the start", "34 minutes
 * now", "target 25 minutes".
 */
final class Segments {
  private static final Pattern ENDS = Pattern.compile("[.;,:](?=\\s|$)(?! on \\d)");

  /** Where a part stands in the text, and its words. */
  private record Segment(int start, int end, String text, Set<String> stems) {
    boolean hasDigit() {
      return text.chars().anyMatch(Character::isDigit);
    }

    boolean hasWords() {
      return Word.of(text).stream().anyMatch(Word::hasLetter);
    }
  }

  private final FactView fact;
  private final List<Segment> all;

  Segments(FactView fact) {
    this.fact = fact;
    int[] from = {0};
    this.all =
        ENDS.splitAsStream(fact.text())
            .filter(text -> !text.isBlank())
            .map(
                text -> {
                  int start = fact.text().indexOf(text, from[0]);
                  from[0] = start + text.length();
                  return new Segment(start, from[0], text, stems(text));
                })
            .toList();
  }

  FactView fact() {
    return fact;
  }

  int count() {
    return all.size();
  }

  /**
   * Those that use a word, and the bare figures after them: "160 of 420 seats are idle, 38%". None
   * where one of them has no figure, for then the word is not about figures.
   */
  Set<Integer> of(Word word) {
    Set<Integer> where = new HashSet<>();
    for (int at = 0; at < all.size(); at++) {
      if (!all.get(at).stems().contains(word.stem())) {
        continue;
      }
      if (!all.get(at).hasDigit()) {
        return Set.of();
      }
      where.add(at);
      for (int next = at + 1; next < all.size() && !all.get(next).hasWords(); next++) {
        where.add(next);
      }
    }
    return where;
  }

  /** Those that say the figure. */
  Set<Integer> of(Figure figure) {
    return IntStream.range(0, all.size())
        .filter(at -> says(all.get(at), figure))
        .boxed()
        .collect(Collectors.toSet());
  }

  private boolean says(Segment segment, Figure figure) {
    return fact.figures().stream()
        .filter(known -> known.start() >= segment.start() && known.start() < segment.end())
        .anyMatch(known -> known.hasValue() && Likeness.isSame(figure, known));
  }

  private static Set<String> stems(String text) {
    return Word.of(text).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
  }
}
