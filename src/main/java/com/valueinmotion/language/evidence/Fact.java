package com.valueinmotion.language.evidence;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of an account, as a model is told it and as a draft may cite it.
 *
 * @param id short, and unique within the pack: {@code E1}
 * @param kind what sort of fact it is
 * @param label what it is called: "Usage (30d)"
 * @param text the whole fact in a sentence or two, with every figure and day that belongs to it;
 *     what is not in here cannot be said of it
 * @param state whether it is good, where that can be said
 * @param better which way would be better, for measures
 * @param moved which way it has moved, where two readings say so
 * @param weight how much it matters; where not all fit, the lightest are left out first
 * @param source file and row: "usage.csv row 118"; empty for what was worked out
 * @param told whether people at the customer may be told
 */
public record Fact(
    String id,
    Kind kind,
    String label,
    String text,
    @Nullable State state,
    @Nullable Way better,
    @Nullable Way moved,
    int weight,
    String source,
    boolean told) {
  /** One that is neither good nor bad, and moves nowhere. */
  public static Fact plain(
      String id, Kind kind, String label, String text, int weight, String source, boolean told) {
    return new Fact(id, kind, label, text, null, null, null, weight, source, told);
  }

  /** What sort of fact it is. */
  public enum Kind {
    /** A reading of a signal. */
    SIGNAL,
    /** The contract: ARR, renewal, notice. */
    TERM,
    /** What the engine has worked out: level, index, break, waste. */
    DERIVED,
    /** A result the customer pays for. */
    OUTCOME,
    /** Somebody at the customer. */
    PERSON,
    /** A step of the plan. */
    ACTION,
    /** The plan itself: aim, checkpoint, end. */
    PLAN,
    /** A sentence of a note, word for word: what somebody said, not what is so. */
    NOTE
  }

  /** How good it is. */
  public enum State {
    RED,
    AMBER,
    GOOD
  }

  /** A direction. */
  public enum Way {
    UP,
    DOWN
  }
}
