package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketSpikeTest {
  private static final String ID = "ticket_spike_p";
  private static final TicketSpike SPIKE = new TicketSpike(Customer.MEASURES.tickets().spike());

  /** So many new tickets in the last 28 days, and in each 28 days before, the newest first. */
  private static Customer customer(int recent, int... base) {
    Customer customer = new Customer().tickets(recent, 3);
    for (int period = 0; period < base.length; period++) {
      customer.tickets(base[period], 28 * (period + 1) + 5);
    }
    // the base is seen to its first day, by a ticket that is a day too old to be counted
    return customer.ticket(28 * (base.length + 1));
  }

  /**
   * Six periods of 5, 3, 3, 1, 0 and 0: sum 12, squares 25 + 9 + 9 + 1 = 44. Mean 12 ÷ 6 = 2;
   * variance (6 · 44 − 12²) ÷ (6 · 5) = 120 ÷ 30 = 4; φ = 4 ÷ 2 = 2; r = 2 ÷ (2 − 1) = 2; p = ½. Of
   * a negative binomial with r = 2, P(X = x) = (x + 1) p² q^x = (x + 1) ÷ 2^(x+2), and so P(X ≥ c)
   * = (c + 2) ÷ 2^(c+1): for 0 that is 1, and from c to c + 1 it falls by (c + 1) ÷ 2^(c+2).
   */
  @ParameterizedTest
  @CsvSource({
    "3, 0.3125, GOOD", // 5 ÷ 16
    "5, 0.1094, GOOD", // 7 ÷ 64
    "6, 0.0625, GOOD", // 8 ÷ 128: above amber
    "7, 0.0352, AMBER", // 9 ÷ 256: below amber
    "8, 0.0195, AMBER", // 10 ÷ 512
    "9, 0.0107, AMBER", // 11 ÷ 1024: above red
    "10, 0.0059, RED", // 12 ÷ 2048: below red
    "12, 0.0017, RED", // 14 ÷ 8192
  })
  void tailOfANegativeBinomialWithRTwoAndPOneHalf(int recent, String tail, State state) {
    Finding finding = customer(recent, 5, 3, 3, 1, 0, 0).finding(ID);

    assertThat(finding.valueText()).isEqualTo(tail);
    assertThat(finding.state()).isEqualTo(state);
  }

  /**
   * Six periods of 1: mean 1, variance 0, so φ is the policy's 1.5; r = 1 ÷ 0.5 = 2; p = ⅔, q = ⅓.
   * P(X ≥ c) = q^c (1 + c p).
   */
  @ParameterizedTest
  @CsvSource({
    "3, 0.1111, GOOD", // 3 ÷ 27
    "4, 0.0453, AMBER", // (11 ÷ 3) ÷ 81
    "5, 0.0178, AMBER", // (13 ÷ 3) ÷ 243
    "6, 0.0069, RED", // 5 ÷ 729
  })
  void whatNeverVariedIsTakenToVaryAsMuchAsThePolicySays(int recent, String tail, State state) {
    Finding finding = customer(recent, 1, 1, 1, 1, 1, 1).finding(ID);

    assertThat(finding.valueText()).isEqualTo(tail);
    assertThat(finding.state()).isEqualTo(state);
  }

  /**
   * Nothing in six periods: mean 0.5 ÷ 6 = 1/12, φ = 1.5, r = 1/6, p = ⅔, q = ⅓. P(X = 3) = r (r +
   * 1) (r + 2) ÷ 6 · p^r · q³ = 0.070216 · 0.934655 · 0.037037 = 0.002431; each next is the one
   * before times (r + x) ÷ (x + 1) · q: 0.000642, 0.000178, 0.000051, 0.000015, 0.000005, 0.000001;
   * together 0.0033.
   */
  @Test
  void threeTicketsOutOfNothingAreASpike() {
    assertThat(customer(3, 0, 0, 0, 0, 0, 0).value(ID)).isEqualTo("0.0033");
    assertThat(customer(2, 0, 0, 0, 0, 0, 0).value(ID)).isEqualTo("1");
  }

  @Test
  void fewerThanThreeAreNoSpike() {
    assertThat(customer(2, 0, 0, 0, 1, 0, 0).value(ID)).isEqualTo("1");
    assertThat(customer(2, 0, 0, 0, 1, 0, 0).finding(ID).state()).isEqualTo(State.GOOD);
    assertThat(value(customer(0, 5, 3, 3, 1, 0, 0).seenFrom(0, SPIKE))).isEqualByComparingTo("1");
  }

  @Test
  void withoutTicketsNothingIsKnown() {
    assertThat(new Customer().value(ID)).isEqualTo("unknown");
  }

  /** Twelve whole weeks of base, of which the first ticket opens the first day. */
  @Test
  void withLessThan84DaysOfBaseItIsTooSparse() {
    Finding sparse = new Customer().tickets(9, 3).ticket(110).finding(ID);
    assertThat(sparse.valueText()).isEqualTo("too sparse");
    assertThat(sparse.state()).isEqualTo(State.UNKNOWN);
    assertThat(sparse.sparse()).isEqualTo("83 of 84 days of tickets before the last 28");
    assertThat(new Customer().tickets(9, 3).finding(ID).sparse())
        .isEqualTo("0 of 84 days of tickets before the last 28");

    assertThat(new Customer().tickets(9, 3).ticket(111).finding(ID).state()).isEqualTo(State.RED);
  }

  /** A file that begins with the tickets of last month is no spike, whatever else is old. */
  @Test
  void evidenceOfOtherKindsDoesNotReachBackForTickets() {
    Customer customer = new Customer().stated("weekly_core_actions", "100", 300).tickets(9, 3);
    assertThat(customer.value(ID)).isEqualTo("too sparse");
  }

  @Test
  void onlyWholePeriodsOfTheBaseCountAndNothingBeforeIt() {
    // seen for 100 days before the last 28: three periods; the nine of the rest are not counted
    Customer customer =
        new Customer().tickets(3, 3).ticket(30).ticket(60).ticket(90).tickets(9, 127);
    assertThat(customer.finding(ID).evidence().orElseThrow().formula())
        .isEqualTo("3 new in 28 days; mean 1 of the 3 × 28 days before, variance 1.5 × mean");

    Customer older = customer(3, 1, 1, 1, 1, 1, 1).tickets(50, 300);
    assertThat(older.value(ID)).isEqualTo("0.1111");
  }

  @Test
  void theLastDayAndTheFirstOfThe28AreOfTheNewestPeriod() {
    Customer customer = customer(1, 1, 1, 1, 1, 1, 1).ticket(0).ticket(27);
    assertThat(customer.value(ID)).isEqualTo("0.1111");
    assertThat(customer.ticket(28).value(ID)).isNotEqualTo("0.1111");
  }

  @Test
  void itCitesTheNewTicketsAndShowsItsWorking() {
    Finding finding = customer(3, 5, 3, 3, 1, 0, 0).finding(ID);
    assertThat(finding.evidence().orElseThrow().sources())
        .extracting(source -> source.row())
        .containsExactly(2, 3, 4);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("3 new in 28 days; mean 2 of the 6 × 28 days before, variance 2 × mean");
    assertThat(customer(0, 5).ticket(200).finding(ID).evidence().orElseThrow().source().row())
        .isEqualTo(2);
  }

  /** The newest day on which a ticket was opened or closed; the policy keeps it fresh for 10. */
  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    Customer quiet = new Customer().ticket(200).ticket(12, 10, "P3");
    assertThat(quiet.finding(ID).state()).isEqualTo(State.GOOD);
    Customer quieter = new Customer().ticket(200).ticket(12, 11, "P3");
    assertThat(quieter.finding(ID).state()).isEqualTo(State.UNKNOWN);
    assertThat(quieter.finding(ID).stale()).isTrue();

    Finding bad = new Customer().ticket(200).tickets(9, 15).finding(ID);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void anEarlierDayDoesNotSeeWhatCameLater() {
    Customer customer = customer(10, 5, 3, 3, 1, 0, 0);
    assertThat(customer.value(ID)).isEqualTo("0.0059");
    assertThat(value(customer.seenFrom(4, SPIKE))).isNotEqualByComparingTo("0.0059");
    assertThat(value(customer.seenFrom(4, SPIKE)))
        .isEqualByComparingTo(customer.finding(ID, 4).evidence().orElseThrow().value().text());
  }

  @Test
  void moreNewTicketsNeverReadBetter() {
    SplittableRandom random = new SplittableRandom(20261122);
    for (int account = 0; account < 200; account++) {
      int[] base = random.ints(random.nextInt(3, 7), 0, random.nextInt(1, 30)).toArray();
      BigDecimal before = BigDecimal.ONE;
      for (int recent = 0; recent < 60; recent += random.nextInt(1, 4)) {
        BigDecimal p = value(customer(recent, base).seenFrom(0, SPIKE));
        assertThat(p).as("%s after %s", recent, base).isBetween(BigDecimal.ZERO, before);
        before = p;
      }
    }
  }

  private static BigDecimal value(Derivation derivation) {
    assertThat(derivation).isInstanceOf(Derivation.Derived.class);
    return derivation instanceof Derivation.Derived(var reading)
            && reading.value() instanceof Datum.Quantity(BigDecimal number)
        ? number
        : BigDecimal.valueOf(-1);
  }
}
