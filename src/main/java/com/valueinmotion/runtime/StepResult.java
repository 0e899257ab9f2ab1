package com.valueinmotion.runtime;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What carrying out a node came to. All of it becomes durable at once, or none.
 *
 * @param outcome the answer; empty where there is nothing to answer, and, of a node that waits, to
 *     go on waiting
 * @param writes channels and their new values
 * @param note the result in a line, for a person
 * @param intents what is to be done outside
 * @param asks the questions of a kind from now on; null to leave all as they are
 * @param alarms when to be woken
 * @param byPolicy what was decided without asking
 * @param spans what was measured
 */
public record StepResult(
    String outcome,
    SortedMap<String, String> writes,
    String note,
    List<Intent> intents,
    @Nullable Asks asks,
    List<Alarm> alarms,
    List<ByPolicy> byPolicy,
    List<Span> spans) {
  public StepResult {
    writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
    intents = List.copyOf(intents);
    alarms = List.copyOf(alarms);
    byPolicy = List.copyOf(byPolicy);
    spans = List.copyOf(spans);
  }

  /** An answer and what to say of it. */
  public static StepResult of(String outcome, String note) {
    return new StepResult(
        outcome, new TreeMap<>(), note, List.of(), null, List.of(), List.of(), List.of());
  }

  public StepResult writing(String channel, String value) {
    TreeMap<String, String> more = new TreeMap<>(writes);
    more.put(channel, value);
    return new StepResult(outcome, more, note, intents, asks, alarms, byPolicy, spans);
  }

  public StepResult intending(List<Intent> effects) {
    return new StepResult(outcome, writes, note, effects, asks, alarms, byPolicy, spans);
  }

  public StepResult asking(Asks questions) {
    return new StepResult(outcome, writes, note, intents, questions, alarms, byPolicy, spans);
  }

  public StepResult waking(List<Alarm> when) {
    return new StepResult(outcome, writes, note, intents, asks, when, byPolicy, spans);
  }

  public StepResult deciding(List<ByPolicy> decided) {
    return new StepResult(outcome, writes, note, intents, asks, alarms, decided, spans);
  }

  public StepResult measuring(List<Span> measured) {
    return new StepResult(outcome, writes, note, intents, asks, alarms, byPolicy, measured);
  }
}
