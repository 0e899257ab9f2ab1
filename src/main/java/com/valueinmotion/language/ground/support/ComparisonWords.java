package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words beside a figure that compare with it: before it "below", after it "above". */
final class ComparisonWords {
  private static final int AFTER = 2;
  private static final int BEFORE = 5;
  private static final Pattern FIGURE = Pattern.compile("\\d(?:%| per ?cent)? $");

  private final Lexicon.Comparison words;

  ComparisonWords(Lexicon.Comparison words) {
    this.words = words;
  }

  /** On which side of a figure something lies. */
  enum Side {
    UNDER,
    OVER
  }

  /**
   * "Below 30": what stands before the figure, with only "the", "a line of" and the like between.
   */
  @Nullable Side before(String all, List<Word> text, Figure figure) {
    int at = last(text, figure.start());
    for (int back = 0; back <= BEFORE && at - back >= 0; back++) {
      int end = at - back;
      Side side = side(text, hit -> hit.last() == end);
      if (side != null) {
        boolean joined = text.subList(end + 1, at + 1).stream().allMatch(words.between()::has);
        return joined && !isAfterFigure(all, text.get(end)) ? side : null;
      }
    }
    return null;
  }

  /** "27% below the twelve weeks before": there "below" is of the figure before it. */
  private static boolean isAfterFigure(String all, Word side) {
    return FIGURE.matcher(all.substring(0, side.start())).find();
  }

  /** "31% below", but not "38% less than 20": one word alone after the figure. */
  @Nullable Side after(String text, List<Word> words, Figure figure) {
    int at = last(words, figure.end());
    for (int on = 1; on <= AFTER && at + on < words.size(); on++) {
      int begin = at + on;
      Side side = side(words, hit -> hit.first() == begin && hit.words() == 1);
      if (side != null) {
        String between = text.substring(figure.end(), words.get(begin).start());
        return between.matches("[\\s\\p{L}%]*") ? side : null;
      }
    }
    return null;
  }

  private @Nullable Side side(List<Word> text, Predicate<Hit> where) {
    if (stands(words.under(), text, where)) {
      return Side.UNDER;
    }
    return stands(words.over(), text, where) ? Side.OVER : null;
  }

  private static boolean stands(Phrases phrases, List<Word> text, Predicate<Hit> where) {
    return phrases.in(text).stream().anyMatch(where);
  }

  /** The last word that ends before. */
  private static int last(List<Word> words, int before) {
    int found = -1;
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).end() <= before) {
        found = at;
      }
    }
    return found;
  }
}
