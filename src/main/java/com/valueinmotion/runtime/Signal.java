package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something a run may be waiting for.
 *
 * @param key unique within the run: a second signal of the same key is the same signal
 * @param name what it is: a waiting node lists the names it hears
 * @param values what it says
 * @param at when it came about; signals are heard in this order
 */
public record Signal(String key, String name, SortedMap<String, String> values, Instant at) {
  /** A person's decision on an {@link Ask}. */
  public static final String DECISION = "decision";

  /** An {@link Alarm} went off. */
  public static final String ALARM = "alarm";

  /** What is known of the subject has changed. */
  public static final String EVIDENCE = "evidence";

  public Signal {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** What it says under a name; empty where it says nothing. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
