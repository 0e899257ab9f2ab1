package com.valueinmotion.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of work that was measured.
 *
 * @param run the run it belongs to; 0 where to none
 * @param step the step of that run; 0 where to none
 * @param subject what it was about
 * @param name what was done
 * @param attributes what is said of it, by the names that OpenTelemetry gives them
 * @param content what went in and came out; never leaves this laptop by itself
 */
public record Span(
    long run,
    int step,
    String subject,
    String name,
    Instant started,
    Duration took,
    SortedMap<String, String> attributes,
    SortedMap<String, String> content) {
  public Span {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
  }

  /** The same, as part of a step. */
  public Span in(long ofRun, int ofStep) {
    return new Span(ofRun, ofStep, subject, name, started, took, attributes, content);
  }

  /** An attribute; empty where it has none of that name. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
