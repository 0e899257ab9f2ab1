package com.valueinmotion.runtime;

import java.time.Instant;

/**
 * The right to drive, for a while. The token grows with every lease, and what is written under an
 * older one is refused.
 *
 * @param name what it is for: a run, or driving at all
 * @param holder who has it, for a person
 * @param token of this lease
 * @param until when it ends unless it is renewed
 */
public record Lease(String name, String holder, long token, Instant until) {
  /** The lease on driving a store's runs unasked: one window has it. */
  public static final String DRIVER = "driver";

  /** The lease on a run. */
  public static String ofRun(long run) {
    return "run " + run;
  }
}
