package com.valueinmotion.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What flipped between two diagnoses of one account: of two days, of two policies, or of what is
 * and what might be.
 *
 * @param before the one
 * @param after the other
 * @param phases those whose friction or state differs, in order of the flow
 * @param gone reasons of the one that the other does not have, the worst first
 * @param come reasons only the other has, the worst first
 */
public record Difference(
    Diagnosis before,
    Diagnosis after,
    List<PhaseChange> phases,
    List<Finding> gone,
    List<Finding> come) {

  /** One phase before and after. */
  public record PhaseChange(PhaseState before, PhaseState after) {
    public boolean broke() {
      return after.broken() && !before.broken();
    }

    public boolean mended() {
      return before.broken() && !after.broken();
    }
  }

  public static Difference between(Diagnosis before, Diagnosis after) {
    return new Difference(
        before,
        after,
        Phase.FLOW.stream()
            .map(phase -> new PhaseChange(before.phase(phase), after.phase(phase)))
            .filter(change -> !change.before().equals(change.after()))
            .toList(),
        onlyIn(before, after),
        onlyIn(after, before));
  }

  public boolean levelChanges() {
    return before.level() != after.level();
  }

  private static List<Finding> onlyIn(Diagnosis one, Diagnosis other) {
    Set<String> theirs =
        other.reasons().stream().map(finding -> finding.signal().id()).collect(Collectors.toSet());
    return one.reasons().stream().filter(f -> !theirs.contains(f.signal().id())).toList();
  }
}
