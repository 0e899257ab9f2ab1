package com.valueinmotion.plan;

import com.valueinmotion.diagnosis.Diagnosis;
import java.util.List;

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
    return EvidenceChange.between(plan, now).stream()
        .findFirst()
        .<PlanStatus>map(change -> new Voided(last, "newer evidence: " + change.text()))
        .orElseGet(() -> new Approved(last));
  }
}
