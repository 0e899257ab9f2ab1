package com.valueinmotion.language.ground;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Spelling;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.runtime.Hashes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a draft is held to its evidence: policy, as data. Two files say it: {@code
 * grounding.yaml} what words mean to the rules, {@code words.yaml} of which words a draft may be
 * made.
 *
 * @param lexicon the lists of words the rules go by
 * @param vocabulary the words drafts are made of
 * @param spelling tells when one of them is jumbled
 * @param instructions what orders to a machine sound like
 * @param hash of the texts it was read from
 */
public record GroundingRules(
    Lexicon lexicon,
    Vocabulary vocabulary,
    Spelling spelling,
    List<Pattern> instructions,
    String hash) {
  /** The name of the first file. */
  public static final String FILE = "grounding.yaml";

  /** The name of the second file. */
  public static final String WORDS = "words.yaml";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** How the reader complains of a list that is missing or empty. */
  private static final Pattern PROPERTY =
      Pattern.compile("^(Missing|Null value for) creator property '(\\w+)'");

  public GroundingRules {
    instructions = List.copyOf(instructions);
  }

  private record WordLists(
      String function, String courtesy, String house, String internal, String acronyms) {}

  /**
   * Reads both files.
   *
   * @throws GroundingException with the file, and the line where the text is broken
   */
  public static GroundingRules read(String grounding, String words) throws GroundingException {
    Lexicon lexicon = read(FILE, grounding, Lexicon.class);
    WordLists lists = read(WORDS, words, WordLists.class);
    Vocabulary vocabulary =
        Vocabulary.of(
            split(lists.function()),
            union(split(lists.courtesy()), lexicon.courtesy().greetings().stream()),
            union(
                union(split(lists.house()), split(lists.internal()).stream()), lexicon.ownWords()),
            split(lists.acronyms()));
    return new GroundingRules(
        lexicon,
        vocabulary,
        new Spelling(vocabulary.house()),
        patterns(lexicon.instructions()),
        Hashes.of(grounding, words).substring(0, 7));
  }

  /** Whether a text reads like orders to a machine: what of it does, or empty. */
  public Optional<String> instruction(String text) {
    String plain = Invisible.strip(text).replaceAll("\\s+", " ");
    return instructions.stream()
        .flatMap(pattern -> pattern.matcher(plain).results().limit(1))
        .map(MatchResult::group)
        .findFirst();
  }

  private static List<Pattern> patterns(List<String> texts) throws GroundingException {
    try {
      return texts.stream().map(text -> Pattern.compile(text, FLAGS)).toList();
    } catch (PatternSyntaxException e) {
      throw new GroundingException(FILE + ", instructions: " + e.getMessage());
    }
  }

  private static Set<String> union(Set<String> words, Stream<String> more) {
    return Stream.concat(words.stream(), more).collect(Collectors.toSet());
  }

  private static Set<String> split(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+", -1)));
  }

  private static <T> T read(String file, String text, Class<T> as) throws GroundingException {
    try {
      return YAML.readValue(text, as);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new GroundingException(file + ", line " + line + ": " + why(e));
    }
  }

  private static String why(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "there is nothing called " + unknown.getPropertyName();
    }
    Matcher property = PROPERTY.matcher(e.getOriginalMessage());
    if (property.find()) {
      boolean missing = property.group(1).equals("Missing");
      return property.group(2) + (missing ? " is missing" : " is empty");
    }
    return e.getOriginalMessage();
  }
}
