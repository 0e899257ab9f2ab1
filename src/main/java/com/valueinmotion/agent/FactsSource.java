package com.valueinmotion.agent;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.runtime.StepFailed;

/** Where the facts of one account come from. */
public interface FactsSource {
  /** Now, by both clocks. */
  AsOf now();

  /** As of a moment; the same moment always gives the same. */
  AccountFacts facts(AsOf asOf) throws StepFailed;
}
