package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;

class SponsorLeftTest {
  private static final String ID = "sponsor_left";
  private static final SponsorLeft SIGNAL = new SponsorLeft(Customer.MEASURES.people());

  private static Customer with(Somebody... people) {
    Customer customer = new Customer();
    for (Somebody person : people) {
      customer.with(person.row());
    }
    return customer;
  }

  private static Somebody sponsor(int number) {
    return Somebody.as("p" + number, "Executive Sponsor");
  }

  private static Somebody decider(int number) {
    return Somebody.as("p" + number, "decision maker");
  }

  @Test
  void aSponsorWhoIsThereIsGood() {
    Finding finding = with(sponsor(3)).finding(ID);
    assertThat(finding.valueText()).isEqualTo("no");
    assertThat(finding.state()).isEqualTo(State.GOOD);
    assertThat(finding.evidence().orElseThrow().formula()).isEqualTo("p3 is there");
    assertThat(with(sponsor(3).left(-1)).value(ID)).isEqualTo("no");
  }

  @Test
  void aSponsorWhoLeftIsRedFromThatDayOn() {
    Finding finding = with(sponsor(2).left(40), sponsor(3).left(0), decider(4)).finding(ID);
    assertThat(finding.valueText()).isEqualTo("yes");
    assertThat(finding.state()).isEqualTo(State.RED);
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(3);
    assertThat(finding.evidence().orElseThrow().formula())
        .isEqualTo("p3 left on 2026-11-22, no successor among the contacts");
  }

  @Test
  void aSuccessorAmongTheContactsClearsIt() {
    Finding finding =
        with(sponsor(2).left(40), Somebody.as("p3", null).called("Sponsor, Operations"))
            .finding(ID);
    assertThat(finding.valueText()).isEqualTo("no");
    assertThat(finding.evidence().orElseThrow().source().row()).isEqualTo(3);
  }

  @Test
  void decisionMakersStandForASponsorOnlyWhereNoneWasEverNamed() {
    assertThat(with(decider(3)).value(ID)).isEqualTo("no");
    assertThat(with(decider(3).left(9)).value(ID)).isEqualTo("yes");
    assertThat(with(decider(3).left(9), decider(4)).value(ID)).isEqualTo("no");
    assertThat(with(decider(3).left(9), sponsor(4)).value(ID)).isEqualTo("no");
    assertThat(with(decider(3), sponsor(4).left(9)).value(ID)).isEqualTo("yes");
  }

  @Test
  void withoutASponsorOrADecisionMakerNothingIsKnown() {
    assertThat(new Customer().value(ID)).isEqualTo("unknown");
    assertThat(with(Somebody.as("p3", "champion").left(3)).value(ID)).isEqualTo("unknown");
    assertThat(with(Somebody.as("p3", "sponsorship desk")).value(ID)).isEqualTo("unknown");
  }

  @Test
  void aGoodOldReadingIsUnknownAndABadOneStands() {
    assertThat(with(sponsor(3).came(60)).finding(ID).state()).isEqualTo(State.GOOD);
    assertThat(with(sponsor(3).came(61)).finding(ID).state()).isEqualTo(State.UNKNOWN);
    Finding bad = with(sponsor(3).came(61).left(70)).finding(ID);
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void onAnEarlierDayTheSponsorIsStillThere() {
    Customer customer = with(sponsor(3).came(50).left(20));
    assertThat(customer.value(ID)).isEqualTo("yes");
    assertThat(customer.finding(ID, 20).valueText()).isEqualTo("yes");
    assertThat(customer.finding(ID, 21).valueText()).isEqualTo("no");
    assertThat(customer.seenFrom(21, SIGNAL))
        .isInstanceOfSatisfying(
            Derivation.Derived.class,
            derived -> assertThat(derived.reading().value()).isEqualTo(new Datum.Flag(false)));
    assertThat(customer.seenFrom(51, SIGNAL)).isEqualTo(Derivation.NOTHING);
  }

  @Test
  void whatAFileStatesWinsATie() {
    assertThat(with(sponsor(3).left(40)).stated(ID, "no", 0).value(ID)).isEqualTo("no");
    assertThat(with(sponsor(3).left(40)).stated(ID, "no", 1).value(ID)).isEqualTo("yes");
  }

  @Test
  void aSponsorLostNearTheDeadlineRaisesTheLevel() {
    Customer near = with(sponsor(3).left(40));
    near.stated("renewal_date", Customer.TODAY.plusDays(90).toString(), 0);
    assertThat(near.diagnosis(0).level()).isEqualTo(Level.HIGH);
  }
}
