package com.valueinmotion.plan;

import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of the evidence a plan rests on is no longer so. A count of days that has grown because days
 * have passed is no change: a change is another value from another row, or a value that has crossed
 * a line.
 *
 * @param text "Low usage (30d) 22 → 14"
 */
public record EvidenceChange(String text) {
  /** In the order of the evidence; then the level and the break. */
  public static List<EvidenceChange> between(Plan plan, Diagnosis now) {
    List<EvidenceChange> changes = new ArrayList<>();
    if (plan.level() != now.level()) {
      changes.add(new EvidenceChange("level " + plan.level() + " → " + now.level()));
    }
    plan.evidence().forEach(e -> of(e, now).ifPresent(changes::add));
    return changes;
  }

  private static Optional<EvidenceChange> of(Evidence evidence, Diagnosis now) {
    Finding finding =
        now.findings().stream()
            .filter(f -> f.signal().id().equals(evidence.signal()))
            .findFirst()
            .orElse(null);
    Reading reading = finding == null ? null : finding.reading();
    if (finding == null || reading == null) {
      return Optional.of(new EvidenceChange(evidence.label() + " is no longer on file"));
    }
    boolean sameValue = finding.valueText().equals(evidence.value());
    boolean sameLine = finding.thresholdText().equals(evidence.threshold());
    boolean sameRow = isSame(evidence.source(), reading.source());
    return sameValue || (sameRow && sameLine)
        ? Optional.empty()
        : Optional.of(
            new EvidenceChange(
                evidence.label() + " " + evidence.value() + " → " + finding.valueText()));
  }

  private static boolean isSame(Source one, Source other) {
    return one.cite().equals(other.cite()) && one.column().equals(other.column());
  }
}
