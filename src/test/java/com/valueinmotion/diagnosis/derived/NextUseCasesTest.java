package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.derived.Rows.Deal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextUseCasesTest {
  private static final Deal RENEWAL =
      Deal.of("renewal").type("Renewal").stage("Proposal").probability(85);

  private static Read read(Deal... deals) {
    Histories histories = new Histories();
    for (Deal deal : deals) {
      histories.with(deal.row());
    }
    return new Read("next_use_cases", histories);
  }

  @ParameterizedTest
  @CsvSource({
    "Expansion, , 20, 1 GOOD",
    "Expansion, , 19, 0 AMBER",
    "Expansion, , , 0 AMBER",
    "Expansion, Qualified, 0, 1 GOOD",
    "expansion, QUALIFIED, , 1 GOOD",
    "Expansion, Proposal/Price Quote, , 1 GOOD",
    "Expansion, qualifiedtobuy, , 1 GOOD",
    "Expansion, Unqualified, , 0 AMBER",
    "Expansion, Planned, 10, 0 AMBER",
    "Existing Business, Needs Analysis, 10, 1 GOOD",
    "existingbusiness, Negotiation, , 1 GOOD",
    "Upsell / Cross-Sell, Prospecting, 30, 1 GOOD",
    "Renewal, Proposal, 85, 0 AMBER",
    "New Business, Proposal, 85, 0 AMBER",
  })
  void anOpenExpansionCountsByItsChanceOrItsStage(
      String type, String stage, Integer probability, String expected) {
    assertThat(
            read(RENEWAL, Deal.of("next").type(type).stage(stage).probability(probability)).today())
        .isEqualTo(expected);
  }

  @Test
  void countsThemAll() {
    Read read =
        read(
            RENEWAL,
            Deal.of("one").probability(30),
            Deal.of("two").stage("Proposal"),
            Deal.of("sold").won(40));

    assertThat(read.today()).isEqualTo("2 GOOD");
    assertThat(read.formula()).isEqualTo("2 of 4 deals open, of an expansion type and qualified");
    assertThat(read.columns()).containsExactly("one", "two");
    assertThat(read(RENEWAL, Deal.of("sold").won(40)).columns()).containsExactly("renewal", "sold");
  }

  @Test
  void withoutDealsNothingIsSaid() {
    assertThat(read().today()).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void aDealThatMayBeOneIsTooSparse() {
    Deal untyped = Deal.of("what").type(null).probability(50);

    assertThat(read(RENEWAL, untyped).today()).isEqualTo("too sparse UNKNOWN");
    assertThat(read(RENEWAL, untyped).sparse()).isEqualTo("open deals without a type: 1");
    assertThat(read(untyped, Deal.of("next").probability(50)).today()).isEqualTo("1 GOOD");
    assertThat(read(untyped.probability(5)).today()).isEqualTo("0 AMBER");
    assertThat(read(untyped.won(9)).today()).isEqualTo("0 AMBER");
  }

  @Test
  void aDealClosedLaterIsOpenOnTheDay() {
    Read read = read(RENEWAL.told(60), Deal.of("sold").told(50).won(10));

    assertThat(read.today()).isEqualTo("0 AMBER");
    assertThat(read.daysAgo(10)).isEqualTo("0 AMBER");
    assertThat(read.daysAgo(11)).isEqualTo("1 GOOD");
    assertThat(read.daysAgo(51)).isEqualTo("0 AMBER");
    assertThat(read.daysAgo(61)).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void isAsOldAsTheNewestDeal() {
    Deal next = Deal.of("next").probability(50);

    assertThat(read(next.told(90)).today()).isEqualTo("1 GOOD");
    assertThat(read(next.told(91)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(read(next.told(91), RENEWAL.told(1)).today()).isEqualTo("1 GOOD");
    assertThat(read(next.told(91).probability(5)).today()).isEqualTo("0 AMBER stale");
  }
}
