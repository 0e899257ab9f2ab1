package com.valueinmotion.runtime;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a question.
 *
 * @param ask id of the question
 * @param seen hash of the content they saw
 * @param verdict what they decided
 * @param decided hash of what they decided on: {@code seen}, or another where they edited it
 * @param by who
 * @param at when
 * @param reason why
 * @param until to when it is put off; null unless snoozed
 * @param values what the run is told besides
 */
public record Answer(
    long ask,
    String seen,
    Verdict verdict,
    String decided,
    String by,
    Instant at,
    String reason,
    @Nullable Instant until,
    SortedMap<String, String> values) {
  public Answer {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Key of the signal: one question is decided once. */
  String key() {
    return "decision/" + ask;
  }

  /** What the run hears of it. */
  public Signal signal(Ask about) {
    TreeMap<String, String> all = new TreeMap<>(values);
    all.put("ask", about.draft().key());
    all.put("verdict", verdict.name());
    all.put("by", by);
    all.put("reason", reason);
    all.put("hash", decided);
    return new Signal(key(), Signal.DECISION, all, at);
  }
}
