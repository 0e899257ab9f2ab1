package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * Breadth of use: used ÷ entitled modules, in percent. What is paid for and not used is waste in
 * the sense of lean management (muda). Needs both counts and at least one entitled module.
 */
final class ModulesUsed implements DerivedSignal {
  @Override
  public String id() {
    return "modules_used_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    return Share.of(evidence, AccountField.MODULES_USED, AccountField.MODULES_ENTITLED);
  }
}
