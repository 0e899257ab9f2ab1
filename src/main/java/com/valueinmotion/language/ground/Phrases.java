package com.valueinmotion.language.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words that are looked for in a text, word by word. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst;
  private final boolean stemmed;

  private Phrases(Map<String, List<List<String>>> byFirst, boolean stemmed) {
    this.byFirst = byFirst;
    this.stemmed = stemmed;
  }

  /** Found as they stand. */
  static Phrases of(List<String> phrases) {
    return of(phrases, false);
  }

  /** Found in any inflection. */
  static Phrases stems(List<String> phrases) {
    return of(phrases, true);
  }

  private static Phrases of(List<String> phrases, boolean stemmed) {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String phrase : phrases) {
      List<String> words = Word.of(phrase).stream().map(w -> key(w, stemmed)).toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
      }
    }
    return new Phrases(byFirst, stemmed);
  }

  /**
   * A phrase that was found.
   *
   * @param first place of its first word
   * @param words how many words it has
   */
  record Hit(int first, int words) {
    int last() {
      return first + words - 1;
    }
  }

  /** All, in order; of those that begin with one word, the longest. */
  List<Hit> in(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int longest = 0;
      for (List<String> phrase : byFirst.getOrDefault(key(words.get(at), stemmed), List.of())) {
        if (phrase.size() > longest && stands(phrase, words, at)) {
          longest = phrase.size();
        }
      }
      if (longest > 0) {
        hits.add(new Hit(at, longest));
      }
    }
    return hits;
  }

  boolean areIn(List<Word> words) {
    return !in(words).isEmpty();
  }

  private boolean stands(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!key(words.get(at + i), stemmed).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(Word word, boolean stemmed) {
    return stemmed ? word.stem() : word.folded();
  }
}
