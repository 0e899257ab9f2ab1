package com.valueinmotion.language.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Answer.Finish;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Usage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * One answer, and what it answered. Written as a line of JSON.
 *
 * @param key of the prompt's messages, as {@link #keyOf} makes it
 * @param prompt id of the prompt file, for whoever reads the recording
 */
public record Recording(String key, String prompt, Answer answer) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Of an answer that was given. */
  public static Recording of(Prompt prompt, Answer answer) {
    return new Recording(keyOf(prompt), prompt.id(), answer);
  }

  /** The SHA-256 of the messages, word for word, in hexadecimal. How it is sampled is no part. */
  public static String keyOf(Prompt prompt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Prompt.Message message : prompt.messages()) {
        byte[] text = message.text().getBytes(StandardCharsets.UTF_8);
        // With its length, so that no two lists of messages read the same.
        String head = message.role() + " " + text.length + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(text);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** As a line, without its end. */
  public String line() {
    Usage usage = answer.usage();
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("key", key)
            .put("prompt", prompt)
            .put("model", answer.model())
            .put("finish", answer.finish().name())
            .put("text", answer.text());
    node.putObject("usage")
        .put("promptTokens", usage.promptTokens())
        .put("answerTokens", usage.answerTokens())
        .put("totalNanos", usage.total().toNanos())
        .put("loadNanos", usage.load().toNanos())
        .put("readingNanos", usage.reading().toNanos())
        .put("writingNanos", usage.writing().toNanos())
        .put("firstNanos", usage.first().toNanos())
        .put("elapsedNanos", usage.elapsed().toNanos());
    return node.toString();
  }

  /**
   * Reads lines; blank ones are passed over.
   *
   * @throws IllegalArgumentException where a line is none, with its number
   */
  public static List<Recording> read(List<String> lines) {
    List<Recording> recordings = new java.util.ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        recordings.add(read(lines.get(i), i + 1));
      }
    }
    return List.copyOf(recordings);
  }

  private static Recording read(String line, int number) {
    try {
      JsonNode node = MAPPER.readTree(line);
      JsonNode usage = node.required("usage");
      return new Recording(
          node.required("key").asText(),
          node.required("prompt").asText(),
          new Answer(
              node.required("text").asText(),
              Finish.valueOf(node.required("finish").asText()),
              new Usage(
                  usage.path("promptTokens").asInt(),
                  usage.path("answerTokens").asInt(),
                  nanos(usage, "totalNanos"),
                  nanos(usage, "loadNanos"),
                  nanos(usage, "readingNanos"),
                  nanos(usage, "writingNanos"),
                  nanos(usage, "firstNanos"),
                  nanos(usage, "elapsedNanos")),
              node.required("model").asText()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + " is no recorded answer", e);
    }
  }

  private static Duration nanos(JsonNode usage, String field) {
    return Duration.ofNanos(usage.path(field).asLong());
  }
}
