package com.valueinmotion.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The two clocks of a bitemporal read: nothing that happened after {@code day}, nothing that we
 * came to know after {@code knownBy}. A diagnosis of a past day therefore cannot see the future.
 *
 * @param day the last day whose events count
 * @param knownBy the last instant at which something may have become known
 */
public record AsOf(LocalDate day, Instant knownBy) {
  /**
   * As a person stood at the end of that day (UTC): what had happened and what was known by then.
   */
  public static AsOf endOf(LocalDate day) {
    return new AsOf(day, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1));
  }
}
