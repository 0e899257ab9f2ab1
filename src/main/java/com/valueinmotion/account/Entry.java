package com.valueinmotion.account;

import java.math.BigDecimal;
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
   * @param nps how likely they recommend us, 0–10, in their latest answer; null where not asked
   * @param npsOn the day of that answer, or null where unknown
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
      @Nullable LocalDate left,
      @Nullable Integer nps,
      @Nullable LocalDate npsOn)
      implements Entry {

    /** Whether the person is still there at the end of that day; who leaves later is. */
    public boolean isThere(LocalDate day) {
      return left == null || left.isAfter(day);
    }

    /** A person of whom no answer is known. */
    public Stakeholder(
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
        @Nullable LocalDate left) {
      this(
          key, source, eventAt, name, role, title, email, influence, sentiment, lastTouch, left,
          null, null);
    }
  }

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

  /**
   * A step of a plan with the customer, with a day by which it is due.
   *
   * @param track onboarding, first value, renewal, … as the file says it
   * @param start the day on which it starts or did start, or null
   * @param due the day by which it should be done; may lie in the future
   * @param done the day it was done, or null while it is not
   */
  record Milestone(
      String key,
      Source source,
      LocalDate eventAt,
      String name,
      @Nullable String track,
      @Nullable LocalDate start,
      LocalDate due,
      @Nullable LocalDate done)
      implements Entry {}

  /**
   * A result the customer pays for, in a unit of its own.
   *
   * @param baseline the figure before us, or null where nobody wrote it down
   * @param target the figure promised
   * @param current the figure as last measured
   * @param owner who answers for it at the customer
   * @param reviewed the day it was last looked at together
   * @param accepted the day the customer accepted the proof of value
   */
  record Outcome(
      String key,
      Source source,
      LocalDate eventAt,
      String name,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      @Nullable BigDecimal current,
      @Nullable String owner,
      @Nullable LocalDate reviewed,
      @Nullable LocalDate accepted)
      implements Entry {
    public Outcome {
      baseline = stripped(baseline);
      target = stripped(target);
      current = stripped(current);
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal figure) {
      return figure == null ? null : figure.stripTrailingZeros();
    }
  }

  /** A team at the account: its paid seats, and how many of its people are active. */
  record Team(String key, Source source, LocalDate eventAt, String name, int seats, int active)
      implements Entry {}

  /**
   * One user's core actions in the week that starts on {@code eventAt}. The key is of user and
   * week, so that one user has many.
   */
  record UserUse(
      String key, Source source, LocalDate eventAt, String user, @Nullable String team, int actions)
      implements Entry {}

  /**
   * A contract line that is paid again and again.
   *
   * @param product what is paid for
   * @param seats how many, or null where the file does not say
   * @param perYear what it brings in a year, or null where the file does not say
   * @param from its first day
   * @param until the day it ends or renews, or null where it goes on
   * @param cancelled the day on which it is or was cancelled, or null
   * @param reason why it was cancelled
   * @param noticeDays how long before its end it must be cancelled
   */
  record Subscription(
      String key,
      Source source,
      LocalDate eventAt,
      @Nullable String product,
      @Nullable Integer seats,
      @Nullable Money perYear,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate cancelled,
      @Nullable String reason,
      @Nullable Integer noticeDays)
      implements Entry {}
}
