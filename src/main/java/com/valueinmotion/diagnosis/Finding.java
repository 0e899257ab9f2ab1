package com.valueinmotion.diagnosis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one signal says of one account on the day.
 *
 * @param signal the signal
 * @param state red, amber, good or unknown
 * @param severity 0–100; 0 where unknown
 * @param reading what was read; also present where it is too old to count, null where nothing came
 * @param stale older than the signal stays fresh: a bad reading stands, a good one is unknown
 * @param ageDays days from the reading to the day; 0 where there is none
 * @param sparse where rows are there but too few to say anything: what there is and what it takes;
 *     else empty
 */
public record Finding(
    Signal signal,
    State state,
    int severity,
    @Nullable Reading reading,
    boolean stale,
    int ageDays,
    String sparse) {

  public Optional<Reading> evidence() {
    return Optional.ofNullable(reading);
  }

  public boolean isReason() {
    return state == State.RED || state == State.AMBER;
  }

  public boolean isTooSparse() {
    return !sparse.isEmpty();
  }

  int severityOrUnknown() {
    return state == State.UNKNOWN ? Flow.UNKNOWN : severity;
  }

  boolean isFresh() {
    return state != State.UNKNOWN && !stale;
  }

  /** "Low usage (30d)"; for the rest the signal's label. */
  public String text() {
    return switch (state) {
      case RED -> signal.whenRed();
      case AMBER -> signal.whenAmber();
      case GOOD, UNKNOWN -> signal.label();
    };
  }

  /** "22", "33%", "unknown", "too sparse". */
  public String valueText() {
    if (state == State.UNKNOWN || reading == null) {
      return isTooSparse() ? "too sparse" : "unknown";
    }
    return signal.unit().text(reading.value());
  }

  /** "red below 30". */
  public String thresholdText() {
    return signal.scale().thresholdText(state, signal.unit());
  }
}
