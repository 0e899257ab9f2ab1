package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Synonyms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes headers apart into words that can be compared: {@code "Vertragsende"}, {@code
 * "contract_end"} and {@code "Contract end (planned)"} have the words contract and end in common.
 */
final class HeaderWords {
  /** Small words, and units, that tell nothing apart. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "of", "in", "a", "an", "for", "per", "is", "has", "was", "der", "die", "das",
          "des", "den", "von", "vom", "am", "im", "pro", "zum", "zur", "und", "and", "our", "their",
          "d", "days", "tage", "utc", "de", "s");

  private static final Pattern ASIDE = Pattern.compile("[(\\[]([^)\\]]{0,60})[)\\]]");
  private static final Pattern CAMEL =
      Pattern.compile(
          "(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{L})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 200;

  private final Map<String, String> standsFor = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /**
   * The words of a header.
   *
   * @param main those that count
   * @param aside those in brackets
   */
  record Words(Set<String> main, Set<String> aside) {
    Words {
      main = Set.copyOf(main);
      aside = Set.copyOf(aside);
    }
  }

  /**
   * @param phrases everything headers will be compared with
   */
  HeaderWords(Synonyms synonyms, Collection<String> phrases) {
    synonyms.words().forEach((word, means) -> standsFor.put(stem(fold(word)), stem(fold(means))));
    known.addAll(standsFor.keySet());
    known.addAll(standsFor.values());
    for (String phrase : phrases) {
      known.addAll(split(phrase));
    }
    known.removeIf(word -> word.length() < SHORTEST_PART);
  }

  Words of(String header) {
    String cut = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
    Matcher brackets = ASIDE.matcher(cut);
    Set<String> aside = new LinkedHashSet<>();
    while (brackets.find()) {
      aside.addAll(words(brackets.group(1)));
    }
    Set<String> main = words(ASIDE.matcher(cut).replaceAll(" "));
    return main.isEmpty() ? new Words(aside, Set.of()) : new Words(main, aside);
  }

  private Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : split(text)) {
      if (standsFor.containsKey(word) || known.contains(word)) {
        words.add(standsFor.getOrDefault(word, word));
      } else {
        parts(word, 0).forEach(part -> words.add(standsFor.getOrDefault(part, part)));
      }
    }
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeIf(word -> EMPTY.contains(word) || isLetter(word));
    return telling.isEmpty() ? words : telling;
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** In known parts where it is made of nothing else, a joining s or n between them; else whole. */
  private List<String> parts(String word, int depth) {
    for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART && depth < 3; end--) {
      String head = word.substring(0, end);
      if (!known.contains(head)) {
        continue;
      }
      for (String joint : List.of("", "s", "n", "es", "en")) {
        if (word.startsWith(joint, end) && word.length() - end - joint.length() >= SHORTEST_PART) {
          String tail = word.substring(end + joint.length());
          List<String> rest = known.contains(tail) ? List.of(tail) : parts(tail, depth + 1);
          if (rest.stream().allMatch(known::contains)) {
            List<String> all = new ArrayList<>(List.of(head));
            all.addAll(rest);
            return all;
          }
        }
      }
    }
    return List.of(word);
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String piece : BETWEEN.split(CAMEL.matcher(text).replaceAll(" "), -1)) {
      String word = stem(fold(piece.replace("%", "percent")));
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Without the s of a plural. */
  private static String stem(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
