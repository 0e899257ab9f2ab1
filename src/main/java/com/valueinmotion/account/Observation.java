package com.valueinmotion.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One value of one key for one account.
 *
 * @param key a signal of the catalogue ({@code usage_30d}) or an account field ({@link
 *     AccountField})
 * @param value the value as given
 * @param eventAt the day it was true
 * @param knownAt when we came to know it
 * @param source where it came from
 */
public record Observation(
    String key, Datum value, LocalDate eventAt, Instant knownAt, Source source) {

  /**
   * Whether it tells of the day it came, as a row without a date does, and not of an earlier one.
   */
  boolean isOfTheDayItCame() {
    return !eventAt.isBefore(LocalDate.ofInstant(knownAt, ZoneOffset.UTC).minusDays(1));
  }
}
