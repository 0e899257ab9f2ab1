package com.valueinmotion.diagnosis;

import com.valueinmotion.diagnosis.evidence.Evidence;

/**
 * A signal that is computed from raw rows where no file states it. Later evidence of the same kind
 * must never be ignored, and where the rows do not suffice it says so rather than calling that
 * good.
 */
public interface DerivedSignal {
  /** The signal in the catalogue. */
  String id();

  /** As of the evidence's day. */
  Derivation derive(Evidence evidence);
}
