package com.valueinmotion.language.anchor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.runtime.Hashes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * By which words anchors are known: policy, as data. What each list is for stands in the file.
 *
 * @param hash of the text it was read from
 */
public record AnchorWords(Text lists, Found found, List<Pattern> orders, String hash) {
  /** The file. */
  public static final String FILE = "anchors.yaml";

  /** Words by which a person's part is known in the role or title of a row. */
  public record Roles(
      @JsonProperty(required = true) List<String> champion,
      @JsonProperty(required = true) List<String> decisionMaker) {}

  /** Words of moods. */
  record Moods(
      @JsonProperty(required = true) List<String> positive,
      @JsonProperty(required = true) List<String> negative,
      @JsonProperty(required = true) List<String> neutral,
      @JsonProperty(required = true) List<String> good,
      @JsonProperty(required = true) List<String> bad,
      @JsonProperty(required = true) List<String> subject,
      @JsonProperty(required = true) List<String> not) {}

  /** The file as it stands. */
  record Text(
      @JsonProperty(required = true) Roles roles,
      @JsonProperty(required = true) List<String> pain,
      @JsonProperty(required = true) List<String> target,
      @JsonProperty(required = true) List<String> contract,
      @JsonProperty(required = true) List<String> champion,
      @JsonProperty(required = true) List<String> decisionMaker,
      @JsonProperty(required = true) List<String> promise,
      @JsonProperty(required = true) List<String> unpromised,
      @JsonProperty(required = true) List<String> gone,
      @JsonProperty(required = true) List<String> hypothetical,
      @JsonProperty(required = true) List<String> supposes,
      @JsonProperty(required = true) List<String> denied,
      @JsonProperty(required = true) List<String> foreign,
      @JsonProperty(required = true) List<String> disowned,
      @JsonProperty(required = true) Moods moods,
      @JsonProperty(required = true) List<String> notNames,
      @JsonProperty(required = true) List<String> organisations,
      @JsonProperty(required = true) List<String> titles,
      @JsonProperty(required = true) List<String> courtesies,
      @JsonProperty(required = true) List<String> particles,
      @JsonProperty(required = true) List<String> places,
      @JsonProperty(required = true) List<String> units,
      @JsonProperty(required = true) List<String> numberWords,
      @JsonProperty(required = true) List<String> abbreviations,
      @JsonProperty(required = true) List<String> orders) {}

  /** Lists that are looked for in texts. */
  record Found(
      Words pain,
      Words target,
      Words contract,
      Words champion,
      Words decisionMaker,
      Words promise,
      Words unpromised,
      Words gone,
      Words hypothetical,
      Words supposes,
      Words denied,
      Words foreign,
      Words disowned) {}

  /**
   * Reads the file.
   *
   * @throws AnchorException with the line where the text is broken
   */
  public static AnchorWords read(String text) throws AnchorException {
    try {
      Text lists =
          YAMLMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(text, Text.class);
      return new AnchorWords(
          lists, found(lists), orders(lists.orders()), Hashes.of(text).substring(0, 7));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new AnchorException(FILE + ", line " + line + ": " + e.getOriginalMessage());
    }
  }

  /** Words by which a person's part is known in a row. */
  public Roles roles() {
    return lists.roles();
  }

  private static Found found(Text lists) {
    return new Found(
        Words.of(lists.pain()),
        Words.of(lists.target()),
        Words.of(lists.contract()),
        Words.of(lists.champion()),
        Words.of(lists.decisionMaker()),
        Words.of(lists.promise()),
        Words.of(lists.unpromised()),
        Words.of(lists.gone()),
        Words.of(lists.hypothetical()),
        Words.of(lists.supposes()),
        Words.of(lists.denied()),
        Words.of(lists.foreign()),
        Words.of(lists.disowned()));
  }

  private static List<Pattern> orders(List<String> texts) throws AnchorException {
    try {
      return texts.stream()
          .map(t -> Pattern.compile(t, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (PatternSyntaxException e) {
      throw new AnchorException(FILE + ", orders: " + e.getMessage());
    }
  }

  static Set<String> folded(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
