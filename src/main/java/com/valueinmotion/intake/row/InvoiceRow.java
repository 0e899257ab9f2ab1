package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice. */
record InvoiceRow(
    @Required(message = "give every invoice an id of its own, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Required(message = "give the amount") @Nullable Money amount,
    @Required(message = "give the day on which it must be paid, such as 2026-11-03")
        @Nullable LocalDate due,
    @Nullable LocalDate paid)
    implements TypedRow {

  static InvoiceRow read(RowReader row) {
    return new InvoiceRow(
        row.words("key"), row.eventAt(), row.money("amount"), row.day("due"), row.day("paid"));
  }

  @AssertFalse(message = "it was due before it was issued; correct one of the two days")
  boolean isDueBeforeIssued() {
    return due != null && due.isBefore(date);
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(
        new Entry.Invoice(
            requireNonNull(key),
            row.source("key"),
            date,
            requireNonNull(amount),
            requireNonNull(due),
            paid));
  }
}
