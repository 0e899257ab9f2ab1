package com.valueinmotion.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * One phase of one account.
 *
 * @param phase the phase
 * @param friction 0–100, null where nothing is known
 * @param coverage percent of the expected families of evidence that are present and fresh
 * @param broken friction at or past the policy's line, or mending
 * @param mending was broken, and has not been under the mending line long enough
 */
public record PhaseState(
    Phase phase, @Nullable Integer friction, int coverage, boolean broken, boolean mending) {
  public boolean isKnown() {
    return friction != null;
  }
}
