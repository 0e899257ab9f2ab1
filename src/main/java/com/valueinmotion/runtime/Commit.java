package com.valueinmotion.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one step adds to the journal, all at once: the step, the state after it, what is intended,
 * asked and decided, and the signal it has heard.
 *
 * @param step the step
 * @param after the state after it
 * @param graph hash of the graph from now on
 * @param intents what is to be done outside
 * @param asks the questions of a kind from now on; null to leave all as they are
 * @param question what the runtime itself asks; null for nothing
 * @param alarms when to be woken
 * @param byPolicy what was decided without asking
 * @param spans what was measured
 * @param heard key of the signal that is used up; null where none is
 */
public record Commit(
    Step step,
    RunState after,
    String graph,
    List<Intent> intents,
    @Nullable Asks asks,
    @Nullable AskDraft question,
    List<Alarm> alarms,
    List<ByPolicy> byPolicy,
    List<Span> spans,
    @Nullable String heard) {
  /** The key of an effect of this step. */
  public String keyOf(long root, Intent intent) {
    return root + "/" + step.node() + "/" + intent.what();
  }
}
