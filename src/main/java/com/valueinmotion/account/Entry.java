package com.valueinmotion.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A raw row about an account that is more than one value. Each has a key of its own within the
 * account, so that a later file replaces it; and the row it came from, as every observation has.
 */
public sealed interface Entry {
  /** Unique within account and kind: the file's own id, or what identifies the row. */
  String key();

  Source source();

  /** The first day on which this row could have been seen. */
  LocalDate eventAt();

  /**
   * A person at the account.
   *
   * @param role decision maker, champion, admin, budget, … as the file says it
   * @param influence 1–3, 0 where unknown
   * @param sentiment positive, neutral, negative, or null where unknown
   * @param left the day the person left the account, or null
   */
  record Stakeholder(
      String key,
      Source source,
      LocalDate eventAt,
      String name,
      @Nullable String role,
      @Nullable String title,
      @Nullable String email,
      int influence,
      @Nullable String sentiment,
      @Nullable LocalDate lastTouch,
      @Nullable LocalDate left)
      implements Entry {}

  /** A deal. Probability in percent, 0–100. */
  record Opportunity(
      String key,
      Source source,
      LocalDate eventAt,
      String name,
      @Nullable String stage,
      @Nullable Money amount,
      @Nullable Integer probability,
      @Nullable LocalDate closeDate,
      @Nullable String type,
      @Nullable String nextStep,
      boolean closed,
      boolean won)
      implements Entry {}

  /** A support ticket. Satisfaction is 0–100 where given; {@code closed} null while open. */
  record Ticket(
      String key,
      Source source,
      LocalDate eventAt,
      @Nullable String subject,
      @Nullable String priority,
      @Nullable LocalDate closed,
      boolean escalated,
      boolean reopened,
      @Nullable Integer satisfaction)
      implements Entry {}

  /** An invoice; {@code paid} null while unpaid. */
  record Invoice(
      String key,
      Source source,
      LocalDate eventAt,
      Money amount,
      LocalDate due,
      @Nullable LocalDate paid)
      implements Entry {}

  /** What somebody wrote. Untrusted text. */
  record Note(String key, Source source, LocalDate eventAt, String text) implements Entry {}
}
