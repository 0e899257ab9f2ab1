package com.valueinmotion.agent.lifecycle;

/** What a decision on a proposal carries besides the verdict. */
public final class Decide {
  /** Under this name a decision carries the plan as the person edited it. */
  public static final String EDITED = "edited";

  /** Under this name a rejection carries which of the policy's reasons it is. */
  public static final String REASON_ID = "reasonId";

  private Decide() {}
}
