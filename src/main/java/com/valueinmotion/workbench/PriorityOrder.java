package com.valueinmotion.workbench;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Diagnosis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts diagnoses in the order of priority. An account whose ARR is unknown takes its place as if it
 * had the portfolio's median ARR: not knowing what an account is worth is no reason to look last.
 */
final class PriorityOrder {
  private PriorityOrder() {}

  /** Highest priority first; equals by index, then by account. */
  static List<Portfolio.Row> sort(List<Portfolio.Row> rows) {
    BigDecimal median = medianArr(rows);
    return rows.stream()
        .sorted(Comparator.comparing(Portfolio.Row::diagnosis, byPriority(median)))
        .toList();
  }

  private static Comparator<Diagnosis> byPriority(BigDecimal median) {
    return Comparator.comparingLong((Diagnosis d) -> value(d, median))
        .thenComparingInt(Diagnosis::index)
        .reversed()
        .thenComparing(Diagnosis::account);
  }

  private static long value(Diagnosis diagnosis, BigDecimal median) {
    Long known = diagnosis.priority().value();
    return known == null ? diagnosis.priority().valueFor(median) : known;
  }

  private static BigDecimal medianArr(List<Portfolio.Row> rows) {
    List<BigDecimal> known =
        rows.stream()
            .map(row -> row.diagnosis().priority().arr())
            .filter(Objects::nonNull)
            .map(Money::major)
            .sorted()
            .toList();
    return known.isEmpty() ? BigDecimal.valueOf(100_000) : known.get(known.size() / 2);
  }
}
