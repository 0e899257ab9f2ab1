package com.valueinmotion.language.ground;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.runtime.Hashes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a draft is held to its evidence: policy, as data.
 *
 * @param units nouns that are counted, by their stem, and what they count
 * @param directions by way: up, down, better, worse, flat
 * @param loaded words that only evidence may bring in
 * @param idioms the same words in another sense
 * @param denials what denies a movement or a deed, close before it
 * @param sameAs stems that bear a deed although they are another word
 * @param speaksOf stems that speak of a kind of fact without naming one
 * @param kin stems of one family
 * @param commitments what is not said lightly, by kind
 * @param instructions what orders to a machine sound like
 * @param vocabulary the words drafts are made of
 * @param hash of the texts it was read from
 */
public record GroundingRules(
    Map<String, String> units,
    Map<String, Phrases> directions,
    Phrases under,
    Phrases over,
    Phrases praise,
    Phrases blame,
    Phrases events,
    Phrases loaded,
    Phrases idioms,
    Phrases denials,
    Map<String, Set<String>> sameAs,
    Map<String, Set<String>> speaksOf,
    Map<String, Set<String>> kin,
    Map<String, Phrases> commitments,
    Phrases negations,
    Phrases promises,
    Set<String> promisesAllowed,
    Phrases internal,
    Phrases sensitive,
    Phrases closings,
    List<Pattern> instructions,
    Vocabulary vocabulary,
    String hash) {
  /** The files. */
  public static final String FILE = "grounding.yaml";

  /** The words. */
  public static final String WORDS = "words.yaml";

  private record Text(
      @JsonProperty(required = true) Map<String, List<String>> units,
      @JsonProperty(required = true) Map<String, List<String>> directions,
      @JsonProperty(required = true) List<String> under,
      @JsonProperty(required = true) List<String> over,
      @JsonProperty(required = true) List<String> praise,
      @JsonProperty(required = true) List<String> blame,
      @JsonProperty(required = true) List<String> events,
      @JsonProperty(required = true) List<String> loaded,
      @JsonProperty(required = true) List<String> idioms,
      @JsonProperty(required = true) List<String> denials,
      @JsonProperty(required = true) Map<String, List<String>> sameAs,
      @JsonProperty(required = true) Map<String, List<String>> speaksOf,
      @JsonProperty(required = true) Map<String, List<String>> kin,
      @JsonProperty(required = true) List<String> greetings,
      @JsonProperty(required = true) Map<String, List<String>> commitments,
      @JsonProperty(required = true) List<String> negations,
      @JsonProperty(required = true) List<String> promises,
      @JsonProperty(required = true) List<String> promisesAllowed,
      @JsonProperty(required = true) List<String> internal,
      @JsonProperty(required = true) List<String> sensitive,
      @JsonProperty(required = true) List<String> closings,
      @JsonProperty(required = true) List<String> instructions) {}

  private record WordsText(
      @JsonProperty(required = true) String function,
      @JsonProperty(required = true) String courtesy,
      @JsonProperty(required = true) String house,
      @JsonProperty(required = true) String internal,
      @JsonProperty(required = true) String acronyms) {}

  /**
   * Reads both files.
   *
   * @throws GroundingException with the file, and the line where the text is broken
   */
  public static GroundingRules read(String grounding, String words) throws GroundingException {
    Text text = read(FILE, grounding, Text.class);
    WordsText lists = read(WORDS, words, WordsText.class);
    Map<String, String> units = new HashMap<>();
    text.units().forEach((unit, nouns) -> nouns.forEach(noun -> units.put(Stem.of(noun), unit)));
    Set<String> own = new TreeSet<>();
    Stream.of(
            text.directions().values().stream().flatMap(List::stream),
            Stream.of(text.under(), text.over(), text.praise(), text.blame(), text.events())
                .flatMap(List::stream),
            text.units().values().stream().flatMap(List::stream),
            text.closings().stream())
        .flatMap(s -> s)
        .flatMap(phrase -> Arrays.stream(phrase.split("[ -]")))
        .forEach(own::add);
    return new GroundingRules(
        Map.copyOf(units),
        phrases(text.directions()),
        Phrases.of(text.under()),
        Phrases.of(text.over()),
        Phrases.of(text.praise()),
        Phrases.of(text.blame()),
        Phrases.stems(text.events()),
        Phrases.of(text.loaded()),
        Phrases.of(text.idioms()),
        Phrases.of(text.denials()),
        stemSets(text.sameAs()),
        stemSets(text.speaksOf()),
        stemSets(text.kin()),
        stems(text.commitments()),
        Phrases.of(text.negations()),
        Phrases.of(text.promises()),
        Set.copyOf(text.promisesAllowed()),
        Phrases.of(text.internal()),
        Phrases.of(text.sensitive()),
        Phrases.of(text.closings()),
        patterns(text.instructions()),
        Vocabulary.of(
            split(lists.function()),
            union(split(lists.courtesy()), text.greetings()),
            Stream.of(split(lists.house()), split(lists.internal()), own)
                .flatMap(Set::stream)
                .collect(Collectors.toSet()),
            split(lists.acronyms())),
        Hashes.of(grounding, words).substring(0, 7));
  }

  private static Map<String, Phrases> phrases(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> Phrases.of(e.getValue())));
  }

  private static Map<String, Phrases> stems(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> Phrases.stems(e.getValue())));
  }

  private static List<Pattern> patterns(List<String> texts) throws GroundingException {
    try {
      return texts.stream()
          .map(t -> Pattern.compile(t, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (PatternSyntaxException e) {
      throw new GroundingException(FILE + ", instructions: " + e.getMessage());
    }
  }

  private static Map<String, Set<String>> stemSets(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> Stem.of(e.getKey()),
                e -> e.getValue().stream().map(Stem::of).collect(Collectors.toSet()),
                (one, other) -> one));
  }

  private static Set<String> union(Set<String> words, List<String> more) {
    return Stream.concat(words.stream(), more.stream()).collect(Collectors.toSet());
  }

  private static Set<String> split(String words) {
    return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toSet());
  }

  private static <T> T read(String file, String text, Class<T> as) throws GroundingException {
    try {
      ObjectMapper yaml =
          YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
      return yaml.readValue(text, as);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new GroundingException(file + ", line " + line + ": " + e.getOriginalMessage());
    }
  }

  /** Whether a text reads like orders to a machine: what of it does, or empty. */
  public java.util.Optional<String> instruction(String text) {
    String plain = Invisible.strip(text).replaceAll("\\s+", " ");
    return instructions.stream()
        .map(pattern -> pattern.matcher(plain))
        .filter(java.util.regex.Matcher::find)
        .map(java.util.regex.Matcher::group)
        .findFirst();
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }
}
