package com.valueinmotion.language.hosted;

import java.time.Instant;

/**
 * Somebody has agreed that text leaves this laptop.
 *
 * @param who it was
 * @param when they did
 * @param host where it may go, and nowhere else: {@code api.openai.com}
 */
public record Consent(String who, Instant when, String host) {
  public Consent {
    if (who.isBlank() || host.isBlank()) {
      throw new IllegalArgumentException("consent names who gave it, and for which host");
    }
  }

  /** Whether it covers a host. */
  public boolean covers(String other) {
    return host.equalsIgnoreCase(other);
  }
}
