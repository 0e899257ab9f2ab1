package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A typed value that goes from node to node.
 *
 * @param name as the graph's file names it
 * @param type of the value
 */
public record Channel<T>(String name, TypeReference<T> type) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** What was written last; empty where nothing was. */
  public Optional<T> in(SortedMap<String, String> channels) throws StepFailed {
    String json = channels.get(name);
    return json == null ? Optional.empty() : Optional.of(read(json, type));
  }

  Optional<T> in(StepContext context) throws StepFailed {
    if (!context.node().reads().contains(name)) {
      throw new IllegalStateException(context.node().id() + " may not read " + name);
    }
    return in(context.channels());
  }

  StepResult write(StepResult result, T value) {
    return result.writing(name, text(value));
  }

  /** A value as JSON. */
  public static String text(@Nullable Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of our own making could not be written", e);
    }
  }

  /**
   * A value from JSON.
   *
   * @throws StepFailed where it was written by another version of the workbench
   */
  public static <V> V read(String json, TypeReference<V> type) throws StepFailed {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new StepFailed(
          "What is on record is not in the form this version of the workbench writes ("
              + e.getOriginalMessage()
              + ").",
          e);
    }
  }
}
