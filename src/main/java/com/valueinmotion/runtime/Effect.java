package com.valueinmotion.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that leaves the journal, and how far it is.
 *
 * @param key {@code run/node/what}: unique for ever
 * @param run the run that intends it
 * @param kind who does it
 * @param payload what is needed to do it
 * @param state how far it is
 * @param result what came of it, or what went wrong
 * @param intended when it was decided
 * @param ended when it ended; null before
 */
public record Effect(
    String key,
    long run,
    String kind,
    String payload,
    State state,
    String result,
    Instant intended,
    @Nullable Instant ended) {
  /** How far an effect is. */
  public enum State {
    INTENDED("to do"),
    STARTED("started"),
    DONE("done"),
    FAILED("failed"),
    UNKNOWN("unknown whether it was done");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
