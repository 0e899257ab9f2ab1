package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Target workflows that are live: live ÷ target workflows, in percent. A count of the success plan,
 * after no formula but its own. Workflows beyond the target are no more than all of it. Needs both
 * counts and at least one target.
 */
final class WorkflowsLive implements DerivedSignal {
  @Override
  public String id() {
    return "workflows_live_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return Share.of(evidence, AccountField.WORKFLOWS_LIVE, AccountField.WORKFLOWS_TARGET);
  }
}
