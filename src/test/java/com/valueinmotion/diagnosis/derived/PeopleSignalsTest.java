package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is there, who is in touch, and what they say. */
class PeopleSignalsTest {
  private static final String ACTIVE = "active_stakeholders";
  private static final String TOUCH = "days_since_exec_touch";
  private static final String NPS = "decision_maker_nps";

  private static final ActiveStakeholders IN_TOUCH =
      new ActiveStakeholders(Customer.MEASURES.people().touchedWithin());
  private static final ExecutiveTouch EXECUTIVE =
      new ExecutiveTouch(Customer.MEASURES.people().executives());
  private static final DecisionMakerNps ANSWER =
      new DecisionMakerNps(Customer.MEASURES.people().decides());

  private static Customer with(Somebody... people) {
    Customer customer = new Customer();
    for (Somebody person : people) {
      customer.with(person.row());
    }
    return customer;
  }

  private static Somebody somebody(int number) {
    return Somebody.as("p" + number, "champion").touched(10);
  }

  private static Somebody decider(int number) {
    return Somebody.as("p" + number, "decision maker");
  }

  // in touch

  @ParameterizedTest
  @CsvSource({"0, RED", "1, RED", "2, AMBER", "3, GOOD", "5, GOOD"})
  void thoseInTouchAreCounted(int active, State state) {
    Customer customer = with(somebody(9).touched(91));
    for (int person = 0; person < active; person++) {
      customer.with(somebody(person + 2).row());
    }
    Finding finding = customer.finding(ACTIVE);

    assertThat(finding.valueText()).isEqualTo(String.valueOf(active));
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo(active + " of " + (active + 1) + " contacts touched in 90 days");
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(active == 0 ? 9 : 2);
  }

  @ParameterizedTest
  @CsvSource({
    "90, , 1", // the last day that counts
    "91, , 0",
    "5, 0, 0", // left today
    "5, 3, 0",
    "5, -1, 1", // leaves tomorrow
  })
  void whoLeftOrWasNotTouchedForLongDoesNotCount(
      int touchedAgo, @Nullable Integer leftAgo, String active) {
    Somebody person = somebody(3).touched(touchedAgo);
    Customer customer = with(leftAgo == null ? person : person.left(leftAgo));
    assertThat(customer.value(ACTIVE)).isEqualTo(active);
  }

  @Test
  void aTouchToComeIsNoneAndWithoutAnyTouchNothingIsKnown() {
    assertThat(with(somebody(2), somebody(3).touched(-1)).value(ACTIVE)).isEqualTo("1");
    assertThat(with(somebody(3).touched(-1)).value(ACTIVE)).isEqualTo("unknown");
    assertThat(with(Somebody.as("p3", "champion")).value(ACTIVE)).isEqualTo("unknown");
    assertThat(new Customer().value(ACTIVE)).isEqualTo("unknown");
  }

  @Test
  void theCountIsAsOldAsTheNewestContact() {
    Customer fresh = new Customer();
    Customer old = new Customer();
    for (int person = 1; person < 6; person++) {
      fresh.with(somebody(person).came(90).touched(90).row());
      old.with(somebody(person).came(91).touched(90).row());
    }
    assertThat(fresh.finding(ACTIVE).state()).isEqualTo(State.GOOD);
    assertThat(old.finding(ACTIVE).state()).isEqualTo(State.UNKNOWN);
    Finding single = with(somebody(3).came(91).touched(91)).finding(ACTIVE);
    assertThat(single.state()).isEqualTo(State.RED);
    assertThat(single.stale()).isTrue();
  }

  @Test
  void onAnEarlierDayWhoLeftSinceIsStillThere() {
    Customer customer =
        with(somebody(2).came(40).touched(100), somebody(3).came(40).touched(60).left(20));
    assertThat(customer.value(ACTIVE)).isEqualTo("0");
    assertThat(customer.finding(ACTIVE, 20).valueText()).isEqualTo("1");
    assertThat(customer.finding(ACTIVE, 21).valueText()).isEqualTo("2");
    assertThat(value(customer.seenFrom(21, IN_TOUCH))).isEqualTo("2");
    assertThat(customer.seenFrom(41, IN_TOUCH)).isEqualTo(Derivation.NOTHING);
  }

  /** A snapshot that came today says of last month what it says of today: so many days ago. */
  @Test
  void inHindsightASnapshotHeldBefore() {
    var then =
        with(somebody(2).touched(5), decider(3).touched(40))
            .history()
            .inHindsight(Customer.TODAY.minusDays(30));
    assertThat(value(IN_TOUCH.derive(Evidence.of(then)))).isEqualTo("2");
    assertThat(value(EXECUTIVE.derive(Evidence.of(then)))).isEqualTo("40");
  }

  // executives

  @ParameterizedTest
  @CsvSource({
    "0, GOOD",
    "30, GOOD",
    "59, GOOD",
    "60, AMBER", // at amber
    "120, AMBER", // at red, which is strict
    "121, RED"
  })
  void daysSinceTheLastTouchOfAnExecutive(int days, State state) {
    Finding finding =
        with(
                somebody(2).touched(0),
                decider(3).touched(days),
                decider(4).touched(days + 30),
                decider(5).touched(0).left(0),
                decider(6))
            .finding(TOUCH);

    assertThat(finding.valueText()).isEqualTo(days + " d");
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(3);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("p3, last touch " + Customer.TODAY.minusDays(days));
  }

  @ParameterizedTest
  @CsvSource({
    "decision maker, , true",
    "Decision-Maker, , true",
    "DECISION_MAKER (final), , true",
    "Executive Sponsor, , true",
    "budget owner, CFO, true",
    "budget owner, Group CFO/COO, true",
    "champion, Chief of Staff, true",
    "champion, Director Operations, false", // no cto
    "champion, Co-ordinator, false",
    "champion, Mischief Officer, false",
    "champion, decision, false",
    "indecision maker, , false",
    "decision makers, , false",
    ", , false"
  })
  void executivesAreKnownByWholeWordsInRoleOrTitle(
      @Nullable String role, @Nullable String title, boolean executive) {
    Somebody person = Somebody.as("p3", role).touched(7);
    Customer customer = with(title == null ? person : person.called(title));
    assertThat(customer.value(TOUCH)).isEqualTo(executive ? "7 d" : "unknown");
  }

  @Test
  void withoutAnExecutiveWhoWasTouchedNothingIsKnown() {
    assertThat(new Customer().value(TOUCH)).isEqualTo("unknown");
    assertThat(with(somebody(2), decider(3)).value(TOUCH)).isEqualTo("unknown");
    assertThat(with(decider(3).touched(-2)).value(TOUCH)).isEqualTo("unknown");
    assertThat(with(decider(3).touched(9).left(2)).value(TOUCH)).isEqualTo("unknown");
  }

  @Test
  void aGoodOldTouchIsUnknownAndABadOneStands() {
    assertThat(with(decider(3).came(30).touched(31)).finding(TOUCH).state()).isEqualTo(State.GOOD);
    Finding old = with(decider(3).came(31).touched(31)).finding(TOUCH);
    assertThat(old.state()).isEqualTo(State.UNKNOWN);
    Finding bad = with(decider(3).came(31).touched(130)).finding(TOUCH);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void onAnEarlierDayFewerDaysHadPassed() {
    Customer customer =
        with(decider(3).came(20).touched(30).left(5), decider(4).came(9).touched(70));
    assertThat(customer.value(TOUCH)).isEqualTo("70 d");
    assertThat(customer.finding(TOUCH, 6).valueText()).isEqualTo("24 d");
    assertThat(value(customer.seenFrom(6, EXECUTIVE))).isEqualTo("24");
    assertThat(customer.seenFrom(21, EXECUTIVE)).isEqualTo(Derivation.NOTHING);
  }

  // the decision maker's answer

  @ParameterizedTest
  @CsvSource({
    "10, GOOD",
    "9, GOOD", // above amber
    "8, AMBER", // at amber
    "0, AMBER" // there is no red
  })
  void theDecisionMakersAnswer(int nps, State state) {
    Finding finding = with(somebody(2).answered(3, 5), decider(3).answered(nps, 5)).finding(NPS);

    assertThat(finding.valueText()).isEqualTo(String.valueOf(nps));
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.ageDays()).isEqualTo(5);
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(3);
  }

  @Test
  void ofSeveralTheMostInfluentialSpeaksAndOfEqualsTheLeastContent() {
    Somebody strong = decider(2).influencing(3).answered(9, 90);
    Somebody weak = decider(3).influencing(1).answered(2, 1);
    assertThat(with(strong, weak).value(NPS)).isEqualTo("9");
    assertThat(with(weak, strong).value(NPS)).isEqualTo("9");
    assertThat(with(strong, weak, decider(4).influencing(3).answered(7, 300)).value(NPS))
        .isEqualTo("7");
    assertThat(with(strong.left(1), weak).value(NPS)).isEqualTo("2");
    assertThat(with(decider(4).influencing(3), weak).value(NPS)).isEqualTo("2");
  }

  @Test
  void withoutAnAnswerOfADecisionMakerNothingIsKnown() {
    assertThat(new Customer().value(NPS)).isEqualTo("unknown");
    assertThat(with(decider(3), somebody(4).answered(9, 3)).value(NPS)).isEqualTo("unknown");
    assertThat(with(decider(3).answered(9, -1)).value(NPS)).isEqualTo("unknown");
  }

  @Test
  void anAnswerIsOfItsOwnDayElseOfTheRows() {
    assertThat(with(decider(3).answered(9, 180)).finding(NPS).state()).isEqualTo(State.GOOD);
    assertThat(with(decider(3).answered(9, 181)).finding(NPS).state()).isEqualTo(State.UNKNOWN);
    assertThat(with(decider(3).came(180).answered(9, null)).finding(NPS).state())
        .isEqualTo(State.GOOD);
    assertThat(with(decider(3).came(181).answered(9, null)).finding(NPS).state())
        .isEqualTo(State.UNKNOWN);
    Finding bad = with(decider(3).answered(8, 181)).finding(NPS);
    assertThat(bad.state()).isEqualTo(State.AMBER);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void anEarlierDayDoesNotKnowTheAnswerToCome() {
    Customer customer = with(decider(3).came(30).answered(4, 10));
    assertThat(customer.finding(NPS, 10).valueText()).isEqualTo("4");
    assertThat(customer.finding(NPS, 11).valueText()).isEqualTo("unknown");
    assertThat(customer.seenFrom(11, ANSWER)).isEqualTo(Derivation.NOTHING);
    assertThat(value(customer.seenFrom(10, ANSWER))).isEqualTo("4");
  }

  @Test
  void whatAFileStatesWinsATie() {
    Customer customer = with(decider(3).touched(80)).stated(TOUCH, "9", 0);
    assertThat(customer.value(TOUCH)).isEqualTo("9 d");
    assertThat(with(decider(3).touched(80)).stated(TOUCH, "9", 1).value(TOUCH)).isEqualTo("80 d");
  }

  private static String value(Derivation derivation) {
    return derivation instanceof Derivation.Derived(var reading)
            && reading.value() instanceof Datum.Quantity number
        ? number.text()
        : derivation.toString();
  }
}
