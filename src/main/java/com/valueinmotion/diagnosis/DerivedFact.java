package com.valueinmotion.diagnosis;

import com.valueinmotion.diagnosis.evidence.Evidence;
import java.util.Optional;

/** A fact without a severity of its own that is worked out from rows. */
public interface DerivedFact {
  /** As of the evidence's day; empty where the rows do not say. */
  Optional<ContextFact> derive(Evidence evidence);
}
