package com.valueinmotion.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Effects that count how often each was really done, whatever the journal says. */
public final class CountingEffects implements Effects {
  /** What a look at an effect finds. */
  public enum Seen {
    /** Whether it was done can be seen. */
    YES,
    /** Nothing can be seen. */
    NO
  }

  private final Seen seen;
  private final Map<String, Integer> done = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  public CountingEffects(Seen seen) {
    this.seen = seen;
  }

  @Override
  public String perform(Effect effect) {
    done.merge(effect.key(), 1, Integer::sum);
    order.add(effect.key());
    return "done";
  }

  @Override
  public Effect.State look(Effect effect) {
    if (seen == Seen.NO) {
      return Effect.State.UNKNOWN;
    }
    return done.containsKey(effect.key()) ? Effect.State.DONE : Effect.State.INTENDED;
  }

  public Map<String, Integer> done() {
    return done;
  }

  public List<String> order() {
    return order;
  }
}
