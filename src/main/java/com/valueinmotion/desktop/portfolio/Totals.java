package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.Money;
import com.valueinmotion.desktop.text.MoneyText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money over rows. Amounts of different currencies are never added: only the currency that
 * most of the portfolio's ARR is stated in is summed, and whoever reads it is told.
 *
 * @param currency the one that is summed, null where no amount is known
 */
record Totals(@Nullable String currency) {
  /** The currency most accounts state their ARR in; the first by name of equals. */
  static Totals of(List<PortfolioRow> rows) {
    Map<String, Long> accounts =
        rows.stream()
            .map(row -> row.diagnosis().term().arr())
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Money::currency, TreeMap::new, Collectors.counting()));
    return new Totals(
        accounts.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(null));
  }

  /** The sum in the currency, null where no row has such an amount. */
  @Nullable Money sum(List<PortfolioRow> rows, Function<PortfolioRow, @Nullable Money> amountOf) {
    String summed = currency;
    if (summed == null) {
      return null;
    }
    long minor = 0;
    boolean any = false;
    for (PortfolioRow row : rows) {
      Money amount = amountOf.apply(row);
      if (amount != null && amount.currency().equals(summed)) {
        minor = Math.addExact(minor, amount.minor());
        any = true;
      }
    }
    return any ? new Money(minor, summed) : null;
  }

  /** How many rows have an amount in another currency. */
  long leftOut(List<PortfolioRow> rows) {
    return rows.stream()
        .map(row -> row.diagnosis().term().arr())
        .filter(arr -> arr != null && !arr.currency().equals(currency))
        .count();
  }

  /** "€5.47M", or "unknown". */
  static String text(@Nullable Money money) {
    return money == null ? "unknown" : MoneyText.compact(money);
  }
}
