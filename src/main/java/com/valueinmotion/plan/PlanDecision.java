package com.valueinmotion.plan;

import java.time.Instant;

/**
 * What a person decided about the exact content they saw.
 *
 * @param plan the plan's id
 * @param version the version they saw
 * @param contentHash of what they saw
 * @param at when
 * @param by who
 * @param kind what they decided
 * @param reason why, in their words; may be empty for an approval
 */
public record PlanDecision(
    String plan, int version, String contentHash, Instant at, String by, Kind kind, String reason) {
  /** What can be decided. */
  public enum Kind {
    APPROVED,
    REJECTED,
    /** An approval was taken back. */
    WITHDRAWN
  }
}
