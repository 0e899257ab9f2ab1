package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceOverdueTest {
  private static final String ID = "invoice_overdue_days";
  private static final InvoiceOverdue SIGNAL = new InvoiceOverdue();

  private static Entry.Invoice invoice(int row, int dueAgo, @Nullable Integer paidAgo) {
    return invoice(row, dueAgo + 30, dueAgo, paidAgo, 120_000);
  }

  private static Entry.Invoice invoice(
      int row, int issuedAgo, int dueAgo, @Nullable Integer paidAgo, long minor) {
    return new Entry.Invoice(
        "I" + row,
        Source.of("invoices.csv", row, "invoice_id"),
        Customer.TODAY.minusDays(issuedAgo),
        new Money(minor, "EUR"),
        Customer.TODAY.minusDays(dueAgo),
        paidAgo == null ? null : Customer.TODAY.minusDays(paidAgo));
  }

  @ParameterizedTest
  @CsvSource({
    "-5, 0, GOOD", // due in five days
    "0, 0, GOOD", // due today
    "1, 1, GOOD",
    "14, 14, GOOD", // below amber
    "15, 15, AMBER", // at amber
    "45, 45, AMBER", // at red, which is strict
    "46, 46, RED",
    "400, 400, RED"
  })
  void daysPastTheDueDay(int dueAgo, String days, State state) {
    Finding finding =
        new Customer().with(invoice(2, 100, 3)).with(invoice(3, dueAgo, null)).finding(ID);

    assertThat(finding.valueText()).isEqualTo(days + " d");
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void theOldestUnpaidOneTells() {
    Finding finding =
        new Customer()
            .with(invoice(2, 200, 190))
            .with(invoice(3, 20, null))
            .with(invoice(4, 50, null))
            .finding(ID);
    assertThat(finding.valueText()).isEqualTo("50 d");
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(4);
    assertThat(finding.evidence().orElseThrow().formula()).isEqualTo("1200 EUR due on 2026-10-03");
  }

  @Test
  void aCreditNoteIsNeverOverdue() {
    Customer customer = new Customer().with(invoice(2, 9, 50, null, -120_000));
    assertThat(customer.value(ID)).isEqualTo("0 d");
  }

  @Test
  void withoutInvoicesNothingIsKnown() {
    assertThat(new Customer().value(ID)).isEqualTo("unknown");
  }

  /** As old as the last issue or payment. */
  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    Finding paid = new Customer().with(invoice(2, 40, 15)).finding(ID);
    assertThat(paid.state()).isEqualTo(State.GOOD);
    assertThat(paid.ageDays()).isEqualTo(15);
    assertThat(new Customer().with(invoice(2, 40, 16)).finding(ID).state())
        .isEqualTo(State.UNKNOWN);
    assertThat(new Customer().with(invoice(2, -15, null)).finding(ID).state())
        .isEqualTo(State.GOOD);
    Finding bad = new Customer().with(invoice(2, 46, null)).finding(ID);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void onAnEarlierDayWhatWasPaidSinceIsUnpaid() {
    Customer customer = new Customer().with(invoice(2, 60, 10)).with(invoice(3, 5, null));
    assertThat(customer.value(ID)).isEqualTo("5 d");
    assertThat(customer.finding(ID, 10).valueText()).isEqualTo("0 d");
    assertThat(customer.finding(ID, 11).valueText()).isEqualTo("49 d");
    assertThat(customer.seenFrom(11, SIGNAL))
        .isInstanceOfSatisfying(
            Derivation.Derived.class,
            derived -> {
              assertThat(derived.reading().value().text()).isEqualTo("49");
              assertThat(derived.reading().observedOn()).isEqualTo(Customer.TODAY.minusDays(35));
            });
    assertThat(customer.seenFrom(91, SIGNAL)).isEqualTo(Derivation.NOTHING);
  }

  /** In hindsight all rows of a kind may be there, also those of later days. */
  @Test
  void anInvoiceOfALaterDayIsNotThere() {
    var then =
        new Customer()
            .with(invoice(2, 20, null))
            .history()
            .inHindsight(Customer.TODAY.minusDays(60));
    assertThat(SIGNAL.derive(Evidence.of(then))).isEqualTo(Derivation.NOTHING);
  }

  @Test
  void overSixtyDaysRaiseTheLevel() {
    assertThat(new Customer().with(invoice(2, 60, null)).diagnosis(0).level()).isEqualTo(Level.LOW);
    assertThat(new Customer().with(invoice(2, 61, null)).diagnosis(0).level())
        .isEqualTo(Level.MEDIUM);
  }
}
