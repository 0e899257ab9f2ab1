package com.valueinmotion.language.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.ModelFault;

/** JSON as servers write it, held to strictly. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * Reads an object that a server has sent.
   *
   * @throws ModelFault where it is none
   */
  public static ObjectNode read(String text, Faults faults) throws ModelFault {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw faults.garbled("\"" + Faults.quoted(text) + "\" is no JSON");
    }
    throw faults.garbled("\"" + Faults.quoted(text) + "\" is no JSON object");
  }

  /** Whether a text is JSON from beginning to end. */
  static boolean isWhole(String text) {
    try {
      MAPPER.readTree(text);
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Reads an object that langchain4j has written. */
  public static ObjectNode own(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** As text. */
  public static String write(JsonNode node) {
    return node.toString();
  }

  /**
   * The error that an object tells, as Ollama, OpenAI and Anthropic do: a text, or an object with
   * type and message.
   *
   * @throws ModelFault where it tells one
   */
  public static void checkForError(ObjectNode object, Faults faults) throws ModelFault {
    JsonNode error = object.path("error");
    if (error.isObject()) {
      throw faults.said(error.path("type").asText(""), error.path("message").asText(""));
    }
    if (error.isTextual()) {
      throw faults.said("", error.asText());
    }
  }
}
