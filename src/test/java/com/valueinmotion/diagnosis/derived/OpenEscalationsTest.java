package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEscalationsTest {
  private static final String ID = "open_escalations";
  private static final String FACT = "p1_past_target";
  private static final OpenEscalations SIGNAL =
      new OpenEscalations(new SupportTargets(Customer.MEASURES.tickets()));

  private static Customer escalated(int open) {
    Customer customer = new Customer().ticket(1);
    for (int ticket = 0; ticket < open; ticket++) {
      customer.ticket(5, null, "P2", true, false, null);
    }
    return customer;
  }

  @ParameterizedTest
  @CsvSource({"0, GOOD", "1, AMBER", "2, RED", "3, RED"})
  void openEscalatedTicketsCount(int open, State state) {
    Finding finding = escalated(open).finding(ID);

    assertThat(finding.valueText()).isEqualTo(String.valueOf(open));
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void whatIsClosedOrNotEscalatedDoesNotCount() {
    Customer customer =
        new Customer().ticket(9, 0, "P2", true, false, null).ticket(9, null, "P2").ticket(9);
    assertThat(customer.value(ID)).isEqualTo("0");
    assertThat(customer.finding(ID).evidence().orElseThrow().formula())
        .isEqualTo("0 of 3 tickets escalated and open");
  }

  /** The shipped target of a P1 is one day. */
  @ParameterizedTest
  @CsvSource({
    "1, P1, 0, 0", // at its target
    "2, P1, 2, 1", // past it
    "2, ' p1 ', 2, 1",
    "2, Critical, 2, 1",
    "12, P2, 0, 0",
    "12, somebody's own word, 0, 0",
    "12, , 0, 0"
  })
  void anOpenP1PastItsTargetIsRedAlone(
      int age, @Nullable String priority, String value, String fact) {
    Customer customer = new Customer().ticket(age, null, priority);

    assertThat(customer.value(ID)).isEqualTo(value);
    assertThat(customer.finding(ID).state()).isEqualTo(value.equals("2") ? State.RED : State.GOOD);
    assertThat(customer.fact(FACT).reading().value().text()).isEqualTo(fact);
  }

  @Test
  void aP1ThatIsEscalatedIsNotCountedTwiceOver() {
    Customer customer = escalated(1).ticket(5, null, "P1", true, false, null).ticket(3, null, "P1");
    Finding finding = customer.finding(ID);

    assertThat(finding.valueText()).isEqualTo("5");
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("2 × 2 open P1 past the support target + 1 other open escalations");
    assertThat(finding.evidence().orElseThrow().sources())
        .extracting(source -> source.row())
        .containsExactly(4, 5, 3);
    assertThat(customer.fact(FACT).reading().sources())
        .extracting(source -> source.row())
        .containsExactly(4, 5);
  }

  @Test
  void aP1ClosedLateIsNoLongerOpen() {
    Customer customer = new Customer().ticket(30, 3, "P1", true, false, null);
    assertThat(customer.value(ID)).isEqualTo("0");
    assertThat(customer.fact(FACT).reading().value()).isEqualTo(Datum.Quantity.of(0));
  }

  @Test
  void withoutTicketsNothingIsKnown() {
    assertThat(new Customer().value(ID)).isEqualTo("unknown");
    assertThat(new Customer().diagnosis(0).context()).isEmpty();
  }

  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    assertThat(new Customer().ticket(20, 14, "P3").finding(ID).state()).isEqualTo(State.GOOD);
    assertThat(new Customer().ticket(20, 15, "P3").finding(ID).state()).isEqualTo(State.UNKNOWN);

    Finding bad = new Customer().ticket(15, null, "P1").finding(ID);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void onAnEarlierDayATicketClosedSinceIsOpen() {
    Customer customer = new Customer().ticket(30, 3, "P1").ticket(2, null, "P2", true, false, null);

    assertThat(customer.value(ID)).isEqualTo("1");
    assertThat(customer.finding(ID, 4).valueText()).isEqualTo("2");
    assertThat(customer.finding(ID, 29).valueText()).isEqualTo("0");
    assertThat(customer.finding(ID, 31).valueText()).isEqualTo("unknown");
    assertThat(customer.seenFrom(4, SIGNAL))
        .isInstanceOfSatisfying(
            Derivation.Derived.class,
            derived -> {
              assertThat(derived.reading().value()).isEqualTo(Datum.Quantity.of(2));
              assertThat(derived.reading().observedOn()).isEqualTo(Customer.TODAY.minusDays(30));
            });
    assertThat(customer.seenFrom(31, SIGNAL)).isEqualTo(Derivation.NOTHING);
  }

  @Test
  void whatAFileStatesWinsATie() {
    Customer customer = new Customer().ticket(4, null, "P1").stated(ID, "1", 4);
    assertThat(customer.value(ID)).isEqualTo("1");
    assertThat(customer.ticket(3).value(ID)).isEqualTo("2");
  }

  @Test
  void aP1PastItsTargetRaisesTheLevelNearTheDeadline() {
    Customer near = new Customer().ticket(2, null, "P1");
    near.stated("renewal_date", Customer.TODAY.plusDays(90).toString(), 0);
    Diagnosis raised = near.diagnosis(0);
    assertThat(raised.level()).isEqualTo(Level.MEDIUM);
    assertThat(raised.gates())
        .contains("A P1 is open past its support target and the notice deadline is within 90 days");

    Customer inTime = new Customer().ticket(1, null, "P1");
    inTime.stated("renewal_date", Customer.TODAY.plusDays(90).toString(), 0);
    assertThat(inTime.diagnosis(0).gates()).noneMatch(gate -> gate.startsWith("A P1"));
  }
}
