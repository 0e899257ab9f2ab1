package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How friction becomes a level, an index, a break and a place in the queue. Policy, not code.
 *
 * @param weights percent, of each phase in the index
 * @param brokenAt friction from which a phase is broken
 * @param unprovenUnder coverage in percent under which a LOW is unproven
 * @param mendRule when a broken phase is mended
 * @param gates conditions that raise the level, in order
 * @param urgency by days to the notice deadline, the nearest first
 * @param motions the motion of each level
 * @param motionUnknown the motion where nothing at all is known
 * @param wasteMotions the motion of each lean waste
 * @param expansion when an account can grow
 * @param profile what predictable success is compared with
 */
record RiskRules(
    ForEach<Phase, Integer> weights,
    int brokenAt,
    High high,
    Medium medium,
    ForEach<Level, Range> bands,
    int unprovenUnder,
    BreakRule breakRule,
    MendRule mendRule,
    List<Gate> gates,
    List<UrgencyStep> urgency,
    int urgencyLater,
    int urgencyUnknown,
    int urgencyPastDue,
    ForEach<Level, String> motions,
    String motionUnknown,
    ForEach<WasteKind, String> wasteMotions,
    ExpansionRule expansion,
    ProfileRule profile) {

  /**
   * HIGH from {@code broken} phases, or from {@code orBroken} that are most of what is observed.
   */
  record High(int broken, int orBroken, int ofObservedNumerator, int ofObservedDenominator) {}

  /** MEDIUM from so many broken phases. */
  record Medium(int broken) {}

  /** A level's band of the index, both ends included. */
  record Range(int from, int to) {}

  /**
   * Where the flow breaks.
   *
   * @param from friction that may start a break
   * @param pivot friction below which a phase speaks against it
   * @param secondUnder percent explained under which a second break is sought
   */
  record BreakRule(int from, int pivot, int secondUnder) {}

  /**
   * When a broken phase is mended.
   *
   * @param under friction it must be under
   * @param looks at so many looks in a row, a week apart, the day's own included
   * @param weeks how far back the looks go
   */
  record MendRule(int under, int looks, int weeks) {}

  /** Up to so many days to the deadline, this urgency in tenths. */
  record UrgencyStep(int withinDays, int tenths) {}

  /**
   * Raises the level while all its conditions hold.
   *
   * @param within days to the notice deadline, not yet passed
   * @param withinRenewal days to the renewal, not yet passed
   */
  record Gate(
      String id,
      Level raises,
      String because,
      @Nullable SignalTest signal,
      @Nullable FactTest fact,
      @Nullable Boolean anyBroken,
      @Nullable Integer coverageUnder,
      @Nullable Integer within,
      @Nullable Integer withinRenewal) {}

  /** A signal that is this word, or a number above this one. */
  record SignalTest(String id, @Nullable String is, @Nullable Integer above) {}

  /** A fact that is a number above this one, and the phase it is felt in. */
  record FactTest(
      @JsonProperty(required = true) String id,
      int above,
      @JsonProperty(required = true) Phase phase) {}
}
