package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.intake.table.HeaderName;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract line.
 *
 * @param amount what is paid each time
 * @param interval how many times a year
 * @param paidYearly whether the file knows no other interval
 * @param units of how many of the product it is; of several, the file does not say whether the
 *     amount is for one or for all
 * @param until the day it ends or renews, as it was agreed
 * @param cancelled the day on which somebody cancelled it, or for which they did
 * @param ended the day on which it did end
 * @param notice how long before its end it must be cancelled, in {@code noticeUnit}
 * @param noticeUnit how many days such a unit has; days where it is not given
 */
record SubscriptionRow(
    @Required(message = "give every contract line its own id, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String product,
    @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal seats,
    @Nullable Money amount,
    @Positive(message = "say how often it is paid: month, quarter or year")
        @Nullable BigDecimal interval,
    boolean paidYearly,
    @Nullable BigDecimal units,
    @Required(message = "give the day on which it begins, such as 2026-11-03")
        @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate cancelled,
    @Nullable LocalDate ended,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String reason,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String status,
    @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST_DAYS, message = Texts.SAY_DAYS)
        @Nullable BigDecimal notice,
    @Nullable BigDecimal noticeUnit)
    implements TypedRow {
  private static final Set<String> OVER =
      Set.of("canceled", "cancelled", "ended", "expired", "churned", "lost", "incompleteexpired");

  private static final Set<String> RUNNING =
      Set.of("active", "live", "ongoing", "pastdue", "unpaid", "future");

  static SubscriptionRow read(RowReader row) {
    return new SubscriptionRow(
        row.words("key"),
        row.words("product"),
        row.count("seats"),
        row.money("amount"),
        row.number("interval"),
        row.binding().property("interval").from().isEmpty(),
        row.number("units"),
        row.day("from"),
        row.day("until"),
        row.day("cancelled"),
        row.day("ended"),
        row.words("reason"),
        row.words("status"),
        row.count("notice"),
        row.number("noticeUnit"));
  }

  @AssertFalse(message = "it ends before it begins; correct one of the two days")
  boolean isEndedBeforeBegun() {
    return from != null && until != null && until.isBefore(from);
  }

  /** Whether it is over already, as its status says. */
  boolean isOver() {
    return status != null && OVER.contains(HeaderName.fold(status));
  }

  /** Whether it runs on beyond its next renewal: nobody has cancelled it. */
  boolean goesOn() {
    return status != null
        && RUNNING.contains(HeaderName.fold(status))
        && cancelled == null
        && ended == null;
  }

  Entry.Subscription line(RowReader row) {
    LocalDate begun = requireNonNull(from);
    LocalDate end = end(row.origin().undatedDay());
    return new Entry.Subscription(
        requireNonNull(key),
        row.source("key"),
        begun,
        product,
        seats == null ? null : seats.intValueExact(),
        perYear(),
        begun,
        end != null && end.isBefore(begun) ? begun : end, // cancelled before it began
        cancelled == null ? ended : cancelled,
        reason,
        noticeDays());
  }

  /** A line that was cancelled for later goes on until then. */
  private @Nullable LocalDate end(LocalDate today) {
    if (ended != null) {
      return ended;
    }
    if (isOver() && cancelled != null) {
      return cancelled;
    }
    LocalDate agreed = until == null ? cancelled : until;
    return agreed == null && isOver() ? today : agreed;
  }

  private @Nullable Money perYear() {
    if (amount == null || (units != null && units.compareTo(BigDecimal.ONE) != 0)) {
      return null;
    }
    if (paidYearly) {
      return amount;
    }
    return interval == null ? null : Money.of(amount.major().multiply(interval), amount.currency());
  }

  private @Nullable Integer noticeDays() {
    if (notice == null) {
      return null;
    }
    BigDecimal unit = noticeUnit == null ? BigDecimal.ONE : noticeUnit;
    return notice.multiply(unit).min(BigDecimal.valueOf(Texts.MOST_DAYS)).intValue();
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(line(row));
  }
}
