package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What share of the tickets came back, and how content those were who answered. */
class TicketSharesTest {
  private static final String REOPENED = "reopened_tickets_pct";
  private static final String CSAT = "csat_pct";
  private static final DerivedSignal REOPENED_SHARE =
      new ReopenedShare(Customer.MEASURES.tickets().shares());
  private static final DerivedSignal SATISFACTION =
      new Satisfaction(Customer.MEASURES.tickets().shares());

  private static Customer reopened(int of, int reopened) {
    Customer customer = new Customer();
    for (int ticket = 0; ticket < of; ticket++) {
      customer.ticket(6, 3, "P3", false, ticket < reopened, null);
    }
    return customer;
  }

  private static Customer answers(int closedAgo, int... satisfactions) {
    Customer customer = new Customer();
    for (int satisfaction : satisfactions) {
      customer.ticket(closedAgo + 2, closedAgo, "P3", false, false, satisfaction);
    }
    return customer;
  }

  @ParameterizedTest
  @CsvSource({
    "20, 0, 0%, GOOD",
    "20, 2, 10%, GOOD", // below amber
    "20, 3, 15%, AMBER", // at amber
    "20, 6, 30%, AMBER", // at red, which is strict
    "20, 7, 35%, RED", // above it
    "7, 1, 14.3%, GOOD",
    "5, 5, 100%, RED"
  })
  void reopenedOfThoseResolved(int of, int reopened, String share, State state) {
    Finding finding = reopened(of, reopened).finding(REOPENED);

    assertThat(finding.valueText()).isEqualTo(share);
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo(reopened + " ÷ " + of + " tickets resolved in 90 days");
  }

  @Test
  void aTicketThatCameBackAndIsOpenCountsAndOneThatNeverClosedDoesNot() {
    Customer customer =
        reopened(4, 0).ticket(200, null, "P2", false, true, null).ticket(9, null, "P3");
    assertThat(customer.value(REOPENED)).isEqualTo("20%");
    assertThat(customer.finding(REOPENED).evidence().orElseThrow().source().row()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "81, 81, 81, 81, 80, 80.8%, GOOD", // above amber
    "80, 80, 80, 80, 80, 80%, AMBER", // at amber
    "100, 80, 40, 40, 40, 60%, AMBER", // at red, which is strict
    "100, 80, 40, 40, 39, 59.8%, RED", // below it
    "0, 0, 0, 0, 0, 0%, RED",
    "90, 91, 92, 93, 94, 92%, GOOD"
  })
  void satisfactionIsTheMeanOfTheAnswers(
      int a, int b, int c, int d, int e, String mean, State state) {
    Finding finding = answers(3, a, b, c, d, e).ticket(5).finding(CSAT);

    assertThat(finding.valueText()).isEqualTo(mean);
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("mean of 5 answers in 90 days");
  }

  @Test
  void theLeastContentAnswerIsCitedFirst() {
    Finding finding = answers(3, 70, 10, 50, 90, 20).finding(CSAT);
    assertThat(finding.evidence().orElseThrow().sources())
        .extracting(source -> source.row())
        .containsExactly(3, 6, 4, 2, 5);
  }

  @Test
  void anAnswerOnATicketThatNeverClosedCountsFromItsOpening() {
    Customer customer = answers(3, 90, 90, 90, 90);
    customer.ticket(89, null, "P3", false, true, 10);
    assertThat(customer.value(CSAT)).isEqualTo("74%");
    Customer older = answers(3, 90, 90, 90, 90);
    older.ticket(90, null, "P3", false, true, 10);
    assertThat(older.value(CSAT)).isEqualTo("too sparse");
  }

  @Test
  void fourAreTooFewAndWhatIsOlderThanAQuarterDoesNotCount() {
    assertThat(reopened(4, 4).finding(REOPENED).sparse())
        .isEqualTo("4 of 5 tickets resolved in 90 days");
    assertThat(answers(3, 9, 9, 9, 9).ticket(8).finding(CSAT).sparse())
        .isEqualTo("4 of 5 answers in 90 days");

    assertThat(answers(89, 9, 9, 9, 9, 9).value(CSAT)).isEqualTo("9%");
    assertThat(answers(90, 9, 9, 9, 9, 9).value(CSAT)).isEqualTo("too sparse");
    assertThat(answers(89, 9, 9, 9, 9, 9).ticket(1).value(REOPENED)).isEqualTo("0%");
    assertThat(answers(90, 9, 9, 9, 9, 9).ticket(1).value(REOPENED)).isEqualTo("too sparse");
  }

  @Test
  void withoutTicketsNothingIsKnown() {
    assertThat(new Customer().value(REOPENED)).isEqualTo("unknown");
    assertThat(new Customer().value(CSAT)).isEqualTo("unknown");
  }

  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    assertThat(answers(45, 90, 90, 90, 90, 90).finding(REOPENED).state()).isEqualTo(State.GOOD);
    assertThat(answers(46, 90, 90, 90, 90, 90).finding(REOPENED).state()).isEqualTo(State.UNKNOWN);
    assertThat(answers(60, 90, 90, 90, 90, 90).finding(CSAT).state()).isEqualTo(State.GOOD);
    assertThat(answers(61, 90, 90, 90, 90, 90).finding(CSAT).state()).isEqualTo(State.UNKNOWN);
    assertThat(answers(61, 9, 9, 9, 9, 9).finding(CSAT).state()).isEqualTo(State.RED);
    assertThat(answers(61, 9, 9, 9, 9, 9).finding(CSAT).stale()).isTrue();

    Customer cameBack = new Customer();
    for (int ticket = 0; ticket < 5; ticket++) {
      cameBack.ticket(50, 46, "P3", false, true, null);
    }
    assertThat(cameBack.finding(REOPENED).state()).isEqualTo(State.RED);
    assertThat(cameBack.finding(REOPENED).stale()).isTrue();
  }

  @Test
  void anEarlierDayDoesNotKnowTheAnswersToCome() {
    Customer customer = answers(20, 90, 90, 90, 90, 90);
    customer.ticket(30, 10, "P3", false, false, 0);

    assertThat(customer.value(CSAT)).isEqualTo("75%");
    assertThat(customer.finding(CSAT, 11).valueText()).isEqualTo("90%");
    assertThat(customer.seenFrom(11, SATISFACTION))
        .isInstanceOfSatisfying(
            Derivation.Derived.class,
            derived -> assertThat(derived.reading().value().text()).isEqualTo("90"));
    assertThat(customer.finding(CSAT, 21).valueText()).isEqualTo("too sparse");
    assertThat(customer.seenFrom(21, REOPENED_SHARE))
        .isEqualTo(Derivation.tooSparse("0 of 5 tickets resolved in 90 days"));
    assertThat(customer.seenFrom(31, REOPENED_SHARE)).isEqualTo(Derivation.NOTHING);
  }

  @Test
  void oneMoreReopenedOrOneLessContentNeverReadsBetter() {
    for (int reopened = 0; reopened < 20; reopened++) {
      assertThat(reopened(20, reopened + 1).finding(REOPENED).severity())
          .isGreaterThanOrEqualTo(reopened(20, reopened).finding(REOPENED).severity());
    }
    for (int answer = 99; answer >= 0; answer -= 3) {
      assertThat(answers(3, 90, 60, 40, 70, answer).finding(CSAT).severity())
          .isGreaterThanOrEqualTo(answers(3, 90, 60, 40, 70, answer + 1).finding(CSAT).severity());
    }
  }
}
