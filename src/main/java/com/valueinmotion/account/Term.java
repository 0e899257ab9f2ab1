package com.valueinmotion.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract as far as it is known.
 *
 * @param arr annual recurring revenue
 * @param seats paid seats
 * @param renewal the day the term ends
 * @param noticeDays how long before it notice must be given; null where no file says
 */
public record Term(
    @Nullable Money arr,
    @Nullable Integer seats,
    @Nullable LocalDate renewal,
    @Nullable Integer noticeDays) {

  public static Term of(AccountHistory history) {
    return new Term(
        value(history, AccountField.ARR, Datum.Cash.class).map(Datum.Cash::value).orElse(null),
        number(history, AccountField.SEATS),
        value(history, AccountField.RENEWAL_DATE, Datum.Day.class)
            .map(Datum.Day::value)
            .orElse(null),
        number(history, AccountField.NOTICE_DAYS));
  }

  /** The last day on which notice can be given; the renewal itself where no period is known. */
  public Optional<LocalDate> noticeDeadline() {
    return Optional.ofNullable(renewal)
        .map(day -> day.minusDays(noticeDays == null ? 0 : noticeDays));
  }

  /** Days from {@code today} to the notice deadline, negative once it has passed. */
  public Optional<Integer> daysToDeadline(LocalDate today) {
    return noticeDeadline().map(day -> Math.toIntExact(ChronoUnit.DAYS.between(today, day)));
  }

  private static @Nullable Integer number(AccountHistory history, AccountField field) {
    return value(history, field, Datum.Quantity.class)
        .map(Datum.Quantity::value)
        .map(BigDecimal::intValue)
        .orElse(null);
  }

  private static <D extends Datum> Optional<D> value(
      AccountHistory history, AccountField field, Class<D> kind) {
    return history.latest(field).map(Observation::value).filter(kind::isInstance).map(kind::cast);
  }
}
