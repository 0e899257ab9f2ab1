package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How something under way stands.
 *
 * @param key of the proposal
 * @param plan id of its plan
 * @param start the metric when it was approved
 * @param current the metric now
 * @param target what it was to become
 * @param because in a sentence
 */
public record Outcome(
    String key,
    String plan,
    Kind kind,
    String start,
    String current,
    String target,
    String because) {
  /** How it stands. */
  public enum Kind {
    RESOLVED,
    CONTINUED,
    ESCALATED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
