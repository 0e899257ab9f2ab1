package com.valueinmotion.diagnosis.measure;

import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the customers of a day, a fixed cohort: who came later is left out. Money is in
 * minor units of one currency; percentages have one decimal and are rounded against us.
 *
 * @param currency of all the cohort's ARR
 * @param since the day at whose end the period starts
 * @param until its last day
 * @param firstOnRecord the first day with any ARR in this currency
 * @param cohort customers at the start
 * @param lost of them, those whose ARR is 0 or who ended in the period
 * @param unseen of them, those not lost with no ARR on record since: it counts as unchanged
 * @param moved customers at the start whose ARR is in another currency now: part of no sum
 * @param start ARR at the start
 * @param contraction what those who stayed pay less
 * @param churn what those who are lost paid
 * @param expansion what those who stayed pay more
 */
public record Retention(
    String currency,
    LocalDate since,
    LocalDate until,
    LocalDate firstOnRecord,
    long cohort,
    long lost,
    long unseen,
    long moved,
    long start,
    long contraction,
    long churn,
    long expansion) {

  /** Why nothing can be said; empty where something can. */
  public Optional<String> unknown() {
    if (firstOnRecord.isAfter(since)) {
      return Optional.of("no ARR on record before " + firstOnRecord);
    }
    if (cohort == 0) {
      return Optional.of("no customer with ARR on " + since);
    }
    return unseen == cohort ? Optional.of("no ARR on record after " + since) : Optional.empty();
  }

  /** Gross: (start − contraction − churn) ÷ start in percent, so never above 100. */
  public Optional<BigDecimal> gross() {
    return percent(start - contraction - churn, start, RoundingMode.FLOOR);
  }

  /** Net: (start + expansion − contraction − churn) ÷ start in percent. */
  public Optional<BigDecimal> net() {
    return percent(start + expansion - contraction - churn, start, RoundingMode.FLOOR);
  }

  /** Customers lost ÷ customers at the start in percent. */
  public Optional<BigDecimal> logoChurn() {
    return percent(lost, cohort, RoundingMode.CEILING);
  }

  public Money money(long minor) {
    return new Money(minor, currency);
  }

  private Optional<BigDecimal> percent(long part, long whole, RoundingMode rounding) {
    return unknown().isPresent()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1, rounding));
  }
}
