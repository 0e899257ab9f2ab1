package com.valueinmotion.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Invoices at thirty days: quarterly, or yearly for the smallest contracts. */
final class SamplePortfolioInvoices {
  private SamplePortfolioInvoices() {}

  record Invoice(BigDecimal amount, LocalDate issued, LocalDate due, Optional<LocalDate> paid) {

    boolean unpaidOn(LocalDate day) {
      return due.isBefore(day) && paid.filter(on -> !on.isAfter(day)).isEmpty();
    }
  }

  static List<Invoice> of(SamplePortfolioStory story) {
    if (!story.appearsIn("invoices")) {
      return List.of();
    }
    SplittableRandom random = story.random("invoices");
    int perYear = story.arr() < 30_000 ? 1 : 4;
    BigDecimal amount =
        BigDecimal.valueOf(story.arr())
            .divide(BigDecimal.valueOf(perYear), 2, RoundingMode.HALF_EVEN);
    int overdue = story.number("invoice_overdue_days", 0);
    LocalDate lastDue =
        overdue > 0
            ? SamplePortfolioHealth.lastDay(story).minusDays(overdue)
            : LocalDate.of(2026, 10, 31).plusDays(random.nextInt(19));
    List<Invoice> invoices = new ArrayList<>();
    for (int back = perYear == 1 ? 1 : 3; back >= 0; back--) {
      LocalDate due = lastDue.minusMonths(12L / perYear * back);
      LocalDate paid =
          SamplePortfolioCsv.workday(due.plusDays(random.nextInt(-12, back > 0 ? 9 : 1)));
      boolean unpaid = back == 0 && overdue > 0;
      invoices.add(
          new Invoice(
              amount, due.minusDays(30), due, unpaid ? Optional.empty() : Optional.of(paid)));
    }
    return invoices;
  }
}
