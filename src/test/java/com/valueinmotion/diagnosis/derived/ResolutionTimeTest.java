package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped targets are 1, 3, 7 and 14 days for P1 to P4; five tickets of 90 days are needed. */
class ResolutionTimeTest {
  private static final String ID = "resolution_sla_ratio";
  private static final ResolutionTime SIGNAL =
      new ResolutionTime(
          Customer.MEASURES.tickets().shares(), new SupportTargets(Customer.MEASURES.tickets()));

  /** So many tickets that took so many days, closed yesterday. */
  private static Customer took(int tickets, int days, String priority) {
    return took(new Customer(), tickets, days, priority);
  }

  private static Customer took(Customer customer, int tickets, int days, String priority) {
    for (int ticket = 0; ticket < tickets; ticket++) {
      customer.ticket(1 + days, 1, priority);
    }
    return customer;
  }

  @ParameterizedTest
  @CsvSource({
    "13, P4, 0.93, GOOD", // 13 ÷ 14: below amber
    "14, P4, 1, AMBER", // at amber
    "15, P4, 1.07, AMBER",
    "21, P4, 1.5, AMBER", // at red, which is strict
    "22, P4, 1.57, RED", // above it
    "9, P3, 1.29, AMBER",
    "5, P2, 1.67, RED",
    "3, urgent, 3, RED",
    "0, P1, 0.5, GOOD", // the same day is half a day
    "0, p2, 0.17, GOOD",
    "1, P1, 1, AMBER",
  })
  void theMedianIsOfDaysOverTheTargetOfThePriority(
      int days, String priority, String ratio, State state) {
    Finding finding = took(5, days, priority).finding(ID);

    assertThat(finding.valueText()).isEqualTo(ratio + "×");
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void ofAnEvenNumberTheMedianIsTheMeanOfTheTwoInTheMiddle() {
    // 1 ÷ 7 twice, 7 ÷ 7, 14 ÷ 7, 70 ÷ 7 twice: (1 + 2) ÷ 2
    Customer customer = took(took(took(2, 1, "P3"), 1, 7, "P3"), 1, 14, "P3");
    assertThat(took(customer, 2, 70, "P3").value(ID)).isEqualTo("1.5×");
  }

  @Test
  void anOpenTicketCountsOncePastItsTargetWithItsAge() {
    Customer customer = took(4, 7, "P3").ticket(7, null, "P3");
    assertThat(customer.finding(ID).sparse())
        .isEqualTo("4 of 5 tickets with a target, resolved in 90 days");

    Finding finding = took(4, 7, "P3").ticket(35, null, "P3").finding(ID);
    assertThat(finding.valueText()).isEqualTo("1×");
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo(
            "median of days ÷ target over 5 tickets: 4 closed in 90 days, 1 open past target");
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(6);
  }

  @Test
  void otherPrioritiesAndOldTicketsAreLeftOut() {
    Customer customer = took(5, 7, "P3").ticket(60, 1, "blue").ticket(60, 1, null);
    assertThat(customer.ticket(300, 90, "P1").value(ID)).isEqualTo("1×");
    assertThat(took(5, 7, "blue").value(ID)).isEqualTo("too sparse");

    // 90 days back, today included: closed 89 days ago counts, 90 does not
    Customer edge = took(4, 7, "P3").ticket(96, 89, "P3");
    assertThat(edge.value(ID)).isEqualTo("1×");
    assertThat(took(4, 7, "P3").ticket(97, 90, "P3").value(ID)).isEqualTo("too sparse");
  }

  @Test
  void withoutTicketsNothingIsKnown() {
    assertThat(new Customer().value(ID)).isEqualTo("unknown");
  }

  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    Customer fresh = new Customer();
    Customer old = new Customer();
    Customer bad = new Customer();
    for (int ticket = 0; ticket < 5; ticket++) {
      fresh.ticket(33, 30, "P3");
      old.ticket(34, 31, "P3");
      bad.ticket(60, 31, "P3");
    }
    assertThat(fresh.finding(ID).state()).isEqualTo(State.GOOD);
    assertThat(old.finding(ID).state()).isEqualTo(State.UNKNOWN);
    assertThat(bad.finding(ID).state()).isEqualTo(State.RED);
    assertThat(bad.finding(ID).stale()).isTrue();
  }

  @Test
  void onAnEarlierDayATicketClosedSinceIsOpenAndYounger() {
    Customer customer = took(5, 28, "P3");
    assertThat(customer.value(ID)).isEqualTo("4×");
    assertThat(customer.finding(ID, 8).valueText()).isEqualTo("3×");
    assertThat(customer.finding(ID, 22).valueText()).isEqualTo("too sparse");
    assertThat(customer.seenFrom(8, SIGNAL))
        .isInstanceOfSatisfying(
            Derivation.Derived.class,
            derived -> assertThat(derived.reading().value().text()).isEqualTo("3"));
    assertThat(customer.seenFrom(30, SIGNAL)).isEqualTo(Derivation.NOTHING);
  }

  /** Each ticket closes today, so that taking longer moves only its opening. */
  @Test
  void slowerResolutionNeverReadsBetter() {
    SplittableRandom random = new SplittableRandom(20261122);
    for (int account = 0; account < 300; account++) {
      int[] days = random.ints(random.nextInt(5, 12), 0, 40).toArray();
      double before = ratio(days);
      days[random.nextInt(days.length)] += random.nextInt(1, 30);
      assertThat(ratio(days)).isGreaterThanOrEqualTo(before);
    }
  }

  private static double ratio(int[] days) {
    Customer customer = new Customer();
    for (int ticket = 0; ticket < days.length; ticket++) {
      customer.ticket(days[ticket], 0, "P" + (1 + ticket % 4));
    }
    return customer.seenFrom(0, SIGNAL) instanceof Derivation.Derived(var reading)
        ? Double.parseDouble(reading.value().text())
        : -1;
  }
}
