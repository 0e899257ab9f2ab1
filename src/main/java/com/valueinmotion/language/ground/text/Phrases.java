package com.valueinmotion.language.ground.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Phrases of one or more words that are looked for in a text, word by word: {@code free of charge}
 * is found in "It is free of charge.", but not in "Feel free."
 */
public final class Phrases {
  private final List<String> texts;
  private final Function<Word, String> key;
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private Phrases(List<String> texts, Function<Word, String> key) {
    this.texts = List.copyOf(texts);
    this.key = key;
    for (String text : texts) {
      List<String> words = Word.of(text).stream().map(key).toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
      }
    }
  }

  /** Found as they stand. */
  @JsonCreator
  public static Phrases of(List<String> texts) {
    return new Phrases(texts, Word::folded);
  }

  /** Found in any inflection. */
  public static Phrases stems(List<String> texts) {
    return new Phrases(texts, Word::stem);
  }

  /** Reads phrases that are found in any inflection. */
  static final class Inflected extends JsonDeserializer<Phrases> {
    @Override
    public Phrases deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return stems(List.of(context.readValue(parser, String[].class)));
    }
  }

  /**
   * A phrase that was found.
   *
   * @param first place of its first word
   * @param words how many words it has
   */
  public record Hit(int first, int words) {
    /** Place of its last word. */
    public int last() {
      return first + words - 1;
    }
  }

  /** All, in order; of those that begin with one word, the longest. */
  public List<Hit> in(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int longest = 0;
      for (List<String> phrase : byFirst.getOrDefault(key.apply(words.get(at)), List.of())) {
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

  public boolean areIn(List<Word> words) {
    return !in(words).isEmpty();
  }

  /** Whether one of them shares a word with what was found: "on board" with "board". */
  public boolean cover(List<Word> words, Hit hit) {
    return in(words).stream()
        .anyMatch(own -> own.first() <= hit.last() && own.last() >= hit.first());
  }

  /** As they were written. */
  public Stream<String> texts() {
    return texts.stream();
  }

  private boolean stands(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!key.apply(words.get(at + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
