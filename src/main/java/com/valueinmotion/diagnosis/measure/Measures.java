package com.valueinmotion.diagnosis.measure;

import com.valueinmotion.account.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a portfolio. Money is summed within its currency and never across; what carries no
 * currency is a group of its own.
 *
 * @param arr one a currency in which a customer's ARR is on record
 * @param renewals one a window and currency in which a renewal is due
 * @param retention one a currency in which ARR was ever on record
 */
public record Measures(List<Arr> arr, List<Renewals> renewals, List<Retention> retention) {
  /** The windows of renewals, in days from the day; each holds those before it. */
  public static final List<Integer> WINDOWS = List.of(30, 60, 90, 180);

  public Measures {
    arr = List.copyOf(arr);
    renewals = List.copyOf(renewals);
    retention = List.copyOf(retention);
  }

  /**
   * ARR of the customers of one currency, and what of it lies with accounts at HIGH and MEDIUM.
   *
   * @param all every customer
   */
  public record Arr(Sum all, Sum high, Sum medium) {}

  /** So many accounts, and their ARR. */
  public record Sum(long accounts, Money arr) {}

  /**
   * Renewals from the day itself to {@code days} after it.
   *
   * @param arr of those accounts, null for those with no ARR on record
   */
  public record Renewals(int days, long accounts, @Nullable Money arr) {}
}
