package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatsChangeTest {
  private static Read read(Histories histories) {
    return new Read("seats_change_pct", histories);
  }

  private static Histories seats(String lastTerm, String now, int daysAgo) {
    return new Histories().with("last_term_licenses", lastTerm, 300).with("licenses", now, daysAgo);
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 20% GOOD",
    "1000, 0% GOOD",
    "951, -4.9% GOOD",
    "950, -5% AMBER",
    "949, -5.1% AMBER",
    "851, -14.9% AMBER",
    "850, -15% AMBER",
    "849, -15.1% RED",
    "0, -100% RED",
  })
  void seatsAreSetAgainstThoseOfTheLastTerm(String now, String expected) {
    assertThat(read(seats("1000", now, 0)).today()).isEqualTo(expected);
  }

  @Test
  void withoutThemAgainstThoseObservedWhenThisTermBegan() {
    // renewal in 100 days: this term began 265 days ago
    String renewal = Histories.TODAY.plusDays(100).toString();
    Histories histories =
        Histories.of("renewal_date", renewal)
            .with("licenses", "50", 700)
            .with("licenses", "100", 265)
            .with("licenses", "90", 264)
            .with("licenses", "80", 1);

    assertThat(read(histories).today()).isEqualTo("-20% RED");
    assertThat(read(histories).formula()).isEqualTo("80 ÷ 100 seats of the last term − 1");
    assertThat(read(histories.with("last_term_licenses", "160", 5)).today())
        .as("a file that gives them goes first")
        .isEqualTo("-50% RED");
  }

  @Test
  void looksAtTheSeatsOfTheDay() {
    Histories histories =
        new Histories()
            .with("renewal_date", Histories.TODAY.plusDays(100).toString(), 700)
            .with("licenses", "100", 700)
            .with("licenses", "90", 100)
            .with("licenses", "40", 10);

    assertThat(read(histories).today()).isEqualTo("-60% RED");
    assertThat(read(histories).daysAgo(11)).isEqualTo("-10% AMBER stale");
    assertThat(read(histories).daysAgo(99)).isEqualTo("-10% AMBER");
    assertThat(read(histories).daysAgo(300))
        .as("before the term began there is nothing to compare")
        .isEqualTo("unknown UNKNOWN");
  }

  @Test
  void saysNothingWithoutSeatsThenAndNow() {
    String renewal = Histories.TODAY.plusDays(100).toString();
    assertThat(read(new Histories()).today()).isEqualTo("unknown UNKNOWN");
    assertThat(read(Histories.of("last_term_licenses", "10")).today()).isEqualTo("unknown UNKNOWN");
    assertThat(read(Histories.of("licenses", "10")).today()).isEqualTo("unknown UNKNOWN");
    assertThat(read(seats("0", "10", 0)).today()).isEqualTo("unknown UNKNOWN");
    assertThat(read(Histories.of("renewal_date", renewal).with("licenses", "10", 264)).today())
        .as("not observed when the term began")
        .isEqualTo("unknown UNKNOWN");
    assertThat(
            read(Histories.of("renewal_date", Histories.TODAY.plusDays(500).toString())
                    .with("licenses", "10", 0))
                .today())
        .as("a longer term, which began who knows when")
        .isEqualTo("unknown UNKNOWN");
  }

  @Test
  void isAsOldAsTheSeats() {
    assertThat(read(seats("100", "100", 35)).today()).isEqualTo("0% GOOD");
    assertThat(read(seats("100", "100", 36)).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(read(seats("100", "70", 36)).today()).isEqualTo("-30% RED stale");
    assertThat(read(seats("100", "70", 36)).columns())
        .containsExactly("licenses", "last_term_licenses");
  }
}
