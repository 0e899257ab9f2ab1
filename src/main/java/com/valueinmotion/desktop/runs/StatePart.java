package com.valueinmotion.desktop.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a run's state, which may have parts.
 *
 * @param name "drafts", "title"; a number from 1 in a list
 * @param value as text; of a whole with parts, how many there are
 * @param parts in their order
 */
public record StatePart(String name, String value, List<StatePart> parts) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public StatePart {
    parts = List.copyOf(parts);
  }

  /** Reads the JSON of a channel; what is none is shown as it is. */
  static StatePart of(String name, String json) {
    try {
      return of(name, JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return new StatePart(name, json, List.of());
    }
  }

  private static StatePart of(String name, JsonNode node) {
    List<StatePart> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties().forEach(field -> parts.add(of(field.getKey(), field.getValue())));
      return new StatePart(name, label(parts), parts);
    }
    if (node.isArray()) {
      for (JsonNode entry : node) {
        parts.add(of(String.valueOf(parts.size() + 1), entry));
      }
      return new StatePart(name, parts.isEmpty() ? "none" : parts.size() + " in a list", parts);
    }
    return new StatePart(name, node.isNull() ? "–" : node.asText(), List.of());
  }

  /** What a thing is called says more than how many parts it has. */
  private static String label(List<StatePart> parts) {
    return parts.stream()
        .filter(part -> part.parts.isEmpty() && NAMES.contains(part.name))
        .findFirst()
        .map(StatePart::value)
        .orElse("");
  }

  private static final List<String> NAMES =
      List.of("name", "title", "text", "what", "anchor", "key", "motion", "agent", "label", "id");
}
