package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Invoice;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days by which the oldest unpaid invoice is past its due day, as an ageing list of receivables
 * shows it; 0 where none is. One that is paid after the day is unpaid on it; a credit note is owed
 * by us and never overdue. As old as the last issue or payment of an invoice: what came later is
 * not known. Needs an invoice.
 */
final class InvoiceOverdue implements DerivedSignal {
  @Override
  public String id() {
    return "invoice_overdue_days";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Invoice> all = evidence.entries(Invoice.class);
    LocalDate today = evidence.day();
    Invoice oldest = null;
    Invoice newest = null;
    LocalDate observedOn = LocalDate.MIN;
    for (int at = 0; at < all.size(); at++) {
      Invoice invoice = all.get(at);
      if (invoice.eventAt().isAfter(today)) {
        continue;
      }
      if (isOverdue(invoice, today) && (oldest == null || invoice.due().isBefore(oldest.due()))) {
        oldest = invoice;
      }
      LocalDate event = lastEvent(invoice, today);
      if (newest == null || event.isAfter(observedOn)) {
        newest = invoice;
        observedOn = event;
      }
    }
    return newest == null
        ? Derivation.NOTHING
        : Derivation.of(new Overdue(oldest, newest, observedOn, today));
  }

  private static boolean isOverdue(Invoice invoice, LocalDate today) {
    return invoice.due().isBefore(today)
        && invoice.amount().minor() > 0
        && !isPaid(invoice.paid(), today);
  }

  private static LocalDate lastEvent(Invoice invoice, LocalDate today) {
    LocalDate paid = invoice.paid();
    return paid != null && isPaid(paid, today) && paid.isAfter(invoice.eventAt())
        ? paid
        : invoice.eventAt();
  }

  private static boolean isPaid(@Nullable LocalDate paid, LocalDate today) {
    return paid != null && !paid.isAfter(today);
  }

  /**
   * @param oldest of the overdue ones, or null
   * @param newest of which anything was heard last
   */
  private record Overdue(
      @Nullable Invoice oldest, Invoice newest, LocalDate observedOn, LocalDate today)
      implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(oldest == null ? 0 : today.toEpochDay() - oldest.due().toEpochDay());
    }

    @Override
    public List<Source> sources() {
      return List.of(oldest == null ? newest.source() : oldest.source());
    }

    @Override
    public String formula() {
      return oldest == null
          ? "no unpaid invoice is past its due day"
          : oldest.amount() + " due on " + oldest.due();
    }
  }
}
