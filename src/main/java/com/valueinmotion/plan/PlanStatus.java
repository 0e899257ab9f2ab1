package com.valueinmotion.plan;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a plan stands. An approval holds for the content and the evidence that were seen. */
public sealed interface PlanStatus {
  /** Nobody has approved this content. */
  record Draft() implements PlanStatus {}

  /** Approved as it stands, on evidence that still holds. */
  record Approved(PlanDecision decision) implements PlanStatus {}

  /** Approved once; {@code because} says what has changed since. */
  record Voided(PlanDecision decision, String because) implements PlanStatus {}

  /**
   * @param decisions all decisions on this plan, oldest first
   * @param now the account's diagnosis today
   */
  static PlanStatus of(Plan plan, List<PlanDecision> decisions, Diagnosis now) {
    PlanDecision last = decisions.isEmpty() ? null : decisions.getLast();
    if (last == null || last.kind() != PlanDecision.Kind.APPROVED) {
      return new Draft();
    }
    if (!last.contentHash().equals(plan.contentHash())) {
      return new Voided(last, "the plan has changed since");
    }
    return changedEvidence(plan, now)
        .<PlanStatus>map(change -> new Voided(last, change))
        .orElseGet(() -> new Approved(last));
  }

  private static Optional<String> changedEvidence(Plan plan, Diagnosis now) {
    return plan.evidence().stream()
        .map(e -> changeOf(e, now))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> changeOf(Evidence evidence, Diagnosis now) {
    Finding finding =
        now.findings().stream()
            .filter(f -> f.signal().id().equals(evidence.signal()))
            .findFirst()
            .orElse(null);
    Reading reading = finding == null ? null : finding.reading();
    if (finding == null || reading == null) {
      return Optional.of("newer evidence: " + evidence.label() + " is no longer on file");
    }
    return Objects.equals(finding.valueText(), evidence.value())
        ? Optional.empty()
        : Optional.of(
            "newer evidence: "
                + evidence.label()
                + " "
                + evidence.value()
                + " → "
                + finding.valueText());
  }
}
