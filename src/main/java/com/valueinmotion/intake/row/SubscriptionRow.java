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
    @Required(message = "give the day on which it begins, such as 2026-11-03")
        @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate cancelled,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String reason,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String status,
    @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST_DAYS, message = Texts.SAY_DAYS)
        @Nullable BigDecimal notice,
    @Nullable BigDecimal noticeUnit)
    implements TypedRow {
  private static final Set<String> OVER =
      Set.of("canceled", "cancelled", "ended", "expired", "churned", "lost", "incompleteexpired");

  static SubscriptionRow read(RowReader row) {
    return new SubscriptionRow(
        row.words("key"),
        row.words("product"),
        row.count("seats"),
        row.money("amount"),
        row.number("interval"),
        row.day("from"),
        row.day("until"),
        row.day("cancelled"),
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

  Entry.Subscription line(RowReader row) {
    LocalDate begun = requireNonNull(from);
    // A line that was cancelled for later goes on until then.
    LocalDate end = isOver() && cancelled != null ? cancelled : until;
    return new Entry.Subscription(
        requireNonNull(key),
        row.source("key"),
        begun,
        product,
        seats == null ? null : seats.intValueExact(),
        perYear(),
        begun,
        end,
        cancelled,
        reason,
        noticeDays());
  }

  private @Nullable Money perYear() {
    return amount == null || interval == null
        ? amount
        : Money.of(amount.major().multiply(interval), amount.currency());
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
