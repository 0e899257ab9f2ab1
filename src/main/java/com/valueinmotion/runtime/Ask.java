package com.valueinmotion.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that was put to a person.
 *
 * @param id unique in the journal
 * @param run which run asks
 * @param subject what the run is about
 * @param node which node asks
 * @param draft what is asked
 * @param askedAt when
 * @param state whether it is open, and if not how it ended
 * @param hiddenUntil put off to that moment; null where it is not
 */
public record Ask(
    long id,
    long run,
    String subject,
    String node,
    AskDraft draft,
    Instant askedAt,
    State state,
    @Nullable Instant hiddenUntil) {
  /** Whether a question is open. */
  public enum State {
    OPEN("open"),
    /** A person decided. */
    DECIDED("it was decided"),
    /** Another version of the same question took its place. */
    REPLACED("a newer version took its place"),
    /** It is no longer a question. */
    WITHDRAWN("it was withdrawn");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whether a person should look at it now. */
  public boolean isDue(Instant now) {
    return state == State.OPEN && (hiddenUntil == null || !hiddenUntil.isAfter(now));
  }
}
