package com.valueinmotion.language.ground.text;

import java.util.List;

/**
 * The stem of an English word, roughly: enough that a word and its inflections come out the same.
 * "Planned", "planning" and "plans" are {@code plan}.
 */
public final class Stem {
  private static final List<String> ENDINGS =
      List.of("ings", "ing", "edly", "ed", "ers", "er", "est", "ly", "es", "s");
  private static final int SHORTEST = 3;

  private Stem() {}

  /** Of one word, in whatever case. */
  public static String of(String word) {
    String w = Word.fold(word);
    w = w.endsWith("'s") ? w.substring(0, w.length() - 2) : w.endsWith("'") ? cut(w, 1) : w;
    if (w.endsWith("ies") && w.length() > 4) {
      return end(cut(w, 3) + "y");
    }
    if (w.endsWith("ied") && w.length() > 4) {
      return end(cut(w, 3) + "y");
    }
    if (w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
      return w;
    }
    for (String ending : ENDINGS) {
      if (w.endsWith(ending) && w.length() - ending.length() >= SHORTEST) {
        return end(cut(w, ending.length()));
      }
    }
    return end(w);
  }

  /** "planned" and "plan", "use" and "using", "renewal" and "renewals". */
  private static String end(String w) {
    int last = w.length() - 1;
    if (last > 2
        && w.charAt(last) == w.charAt(last - 1)
        && "bdgmnprtl".indexOf(w.charAt(last)) >= 0) {
      return w.substring(0, last);
    }
    if (last > 2 && w.charAt(last) == 'e') {
      return w.substring(0, last);
    }
    return last > 2 && w.charAt(last) == 'y' ? w.substring(0, last) + "i" : w;
  }

  private static String cut(String w, int by) {
    return w.substring(0, w.length() - by);
  }
}
