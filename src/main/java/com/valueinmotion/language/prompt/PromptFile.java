package com.valueinmotion.language.prompt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.runtime.Hashes;
import java.util.List;

/**
 * A prompt as it stands in its file.
 *
 * @param id the file's name without its ending
 * @param version counted up by hand with every change of meaning
 * @param passages ids of the passages an answer may have; "*" for those the ask names
 * @param budget tokens of the whole prompt
 * @param answer most tokens of the answer
 * @param temperature of the sampling
 * @param think whether a model that can think does
 * @param system who the model is and what holds for every account: never changes
 * @param ask what is wanted, last; {account}, {to}, {owner} and {more} are filled in
 * @param repair what is said where a draft did not pass; {verdicts} is filled in
 * @param hash of the file
 */
public record PromptFile(
    String id,
    int version,
    List<String> passages,
    int budget,
    int answer,
    double temperature,
    Think think,
    String system,
    String ask,
    String repair,
    String hash) {
  /** The prompts that are packed with the workbench. */
  public static final List<String> IDS =
      List.of(
          "auditor",
          "diagnostician",
          "strategist",
          "correspondent",
          "qbr-narrator",
          "renewal-briefer");

  /** The file of what they all begin with. */
  public static final String HOUSE = "house";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private record House(
      @JsonProperty(required = true) int version, @JsonProperty(required = true) String text) {}

  private record Text(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) int version,
      @JsonProperty(required = true) List<String> passages,
      @JsonProperty(required = true) int budget,
      @JsonProperty(required = true) int answer,
      double temperature,
      @JsonProperty(required = true) Think think,
      @JsonProperty(required = true) String system,
      @JsonProperty(required = true) String ask,
      @JsonProperty(required = true) String repair) {}

  /**
   * Reads a file.
   *
   * @param id what it must say it is
   * @param house the text that every prompt begins with
   * @throws PromptException with the line where the text is broken
   */
  public static PromptFile read(String id, String text, String house) throws PromptException {
    try {
      Text read = YAML.readValue(text, Text.class);
      if (!read.id().equals(id)) {
        throw new PromptException(id + ".yaml: says that it is " + read.id());
      }
      return new PromptFile(
          read.id(),
          read.version(),
          List.copyOf(read.passages()),
          read.budget(),
          read.answer(),
          read.temperature(),
          read.think(),
          read.passages().isEmpty() ? read.system() : house(house) + "\n" + read.system(),
          read.ask(),
          read.repair(),
          Hashes.of(text, house).substring(0, 12));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PromptException(id + ".yaml, line " + line + ": " + e.getOriginalMessage());
    }
  }

  private static String house(String text) throws JsonProcessingException {
    return YAML.readValue(text, House.class).text();
  }
}
