package com.valueinmotion.language.anchor;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures with a unit, as they stand in a sentence. */
final class Figures {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}.,])\\d+(?:[.,]\\d+)*(?:\\s?(?:k|m|bn|thousand|million)(?!\\p{L}))?";
  private static final String EACH =
      "(?:\\s(?:a|an|per|each|every|the)\\s(?:\\p{L}+)|\\s?/\\s?\\p{L}+)?";

  /**
   * Before a noun in the plural there may be another word: "900 credit notes", "12 late lorries".
   */
  private static final String THINGS = "\\s(?:[\\p{Ll}-]{3,}\\s)?\\p{Ll}{3,}s(?![\\p{L}])" + EACH;

  private final AnchorWords words;
  private final Pattern measured;
  private final Pattern spelled;

  Figures(AnchorWords words) {
    this.words = words;
    String units = any(words.lists().units());
    String numbers = any(words.lists().numberWords());
    String unit =
        "(?:\\s(?:extra|more|full|whole|working|calendar|business))?\\s?(?:" + units + ")";
    this.measured =
        Pattern.compile(
            String.join(
                "|",
                "[£$€]\\s?" + NUMBER.replace("(?<![\\p{L}\\p{N}.,])", "") + EACH,
                NUMBER + "\\s?(?:%|per cent(?!\\p{L}))",
                NUMBER + "\\s(?:in every|out of every|out of|in)\\s\\d+(?:[.,]\\d+)*",
                NUMBER + "\\shours?\\s(?:and\\s)?\\d+(?:\\sminutes)?",
                NUMBER + unit + "(?!\\p{L})" + EACH,
                NUMBER + "(?<=k|m|bn|thousand|million)" + EACH,
                "(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN)\\s" + NUMBER,
                NUMBER + "\\s(?:a|per|each|every)\\s(?:" + units + ")(?!\\p{L})",
                NUMBER + "(?-i:" + THINGS + ")"),
            FLAGS);
    this.spelled =
        Pattern.compile(
            "(?<!\\p{L})(?:(?:"
                + numbers
                + ")(?:\\s(?:in|out of)\\s(?:"
                + numbers
                + ")(?!\\p{L})|"
                + unit
                + "(?!\\p{L})"
                + EACH
                + "))",
            FLAGS);
  }

  private static String any(List<String> words) {
    return words.stream()
        .map(w -> w.endsWith("*") ? Pattern.quote(w.substring(0, w.length() - 1)) + "s?" : w)
        .collect(Collectors.joining("|"));
  }

  /** Those in digits, in order; those in words where there are none. */
  List<MatchResult> in(String sentence) {
    List<MatchResult> digits = measured.matcher(sentence).results().toList();
    return digits.isEmpty() ? spelled.matcher(sentence).results().toList() : digits;
  }

  /** The first that is theirs, and so today. */
  Optional<MatchResult> first(String sentence) {
    return in(sentence).stream()
        .filter(figure -> whyNot(sentence, figure.group()).isEmpty())
        .findFirst();
  }

  /** Whether a value is a figure with its unit, and not a bare number or words alone. */
  boolean isFigure(String value) {
    return measured.matcher(value).find() || spelled.matcher(value).find();
  }

  /** Why a figure is not one of theirs today; empty where it is. */
  Optional<String> whyNot(String sentence, String value) {
    String clause = Clauses.around(sentence, value);
    if (words.found().foreign().in(clause)) {
      return Optional.of("“" + value + "” is somebody else's figure");
    }
    if (words.found().disowned().in(clause)) {
      return Optional.of("“" + value + "” held earlier, or is not to be used");
    }
    return words.found().hypothetical().in(clause)
            || Clauses.begins(sentence, words.found().supposes())
        ? Optional.of("“" + value + "” is only supposed")
        : Optional.empty();
  }
}
