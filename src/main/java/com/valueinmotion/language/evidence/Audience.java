package com.valueinmotion.language.evidence;

/** Who reads it. */
public enum Audience {
  /** People at the customer: never of risk, friction or what was said in confidence. */
  CUSTOMER,
  /** Ourselves. */
  INTERNAL
}
