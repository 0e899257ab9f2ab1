package com.valueinmotion.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How people write headers, as data: words that stand for others, and what they call things.
 *
 * @param words a word (lower case) and the words it stands for: abbreviations, other languages
 * @param names what people call things, by thing: {@code account.name}, {@code word.arr}, {@code
 *     ticket.subject}, {@code nothing.private}
 */
public record Synonyms(Map<String, String> words, Map<String, List<String>> names) {
  /** None at all. */
  public static final Synonyms NONE = new Synonyms(Map.of(), Map.of());

  public Synonyms {
    words = Map.copyOf(words);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** What people call a thing; empty where nothing is known. */
  public List<String> of(String thing) {
    return names.getOrDefault(thing, List.of());
  }

  /**
   * Reads them from YAML.
   *
   * @param file where the text came from, for messages
   */
  public static Synonyms load(String file, String yaml) throws FormatException {
    List<String> blocks = new ArrayList<>(List.of("words", "account", "row", "word", "nothing"));
    Arrays.stream(RowKind.values()).map(Synonyms::name).forEach(blocks::add);
    Block top = Block.of(file, Yaml.parse(file, yaml), blocks.toArray(String[]::new));
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Map.Entry<String, Yaml> entry : top.all().entrySet()) {
      Block block = Block.of(file, entry.getValue(), allowed(entry.getKey()));
      for (String field : block.all().keySet()) {
        List<String> texts = block.texts(field);
        if (entry.getKey().equals("words")) {
          for (String word : texts) {
            if (words.put(word, field) != null) {
              throw block.wrong(field, "has " + word + ", which stands for something else already");
            }
          }
        } else {
          names.put(entry.getKey() + "." + field, texts);
        }
      }
    }
    return new Synonyms(words, names);
  }

  private static String[] allowed(String block) {
    return switch (block) {
      case "account" -> new String[] {"id", "name", "domain", "marks"};
      case "row" -> new String[] {"date", "currency", "note"};
      case "words", "word", "nothing" -> new String[0];
      default -> {
        RowKind kind = RowKind.valueOf(block.toUpperCase(Locale.ROOT));
        List<String> properties = new ArrayList<>(kind.properties());
        properties.addAll(List.of("marks", "date"));
        yield properties.toArray(String[]::new);
      }
    };
  }

  /** The name of a kind's block. */
  public static String name(RowKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
