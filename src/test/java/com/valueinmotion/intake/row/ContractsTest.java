package com.valueinmotion.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry.Subscription;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AccountRef ACME = new AccountRef("stripe", "cus_1");
  private static final boolean GOES_ON = true;
  private static final boolean ENDS = false;

  private final Contracts contracts = new Contracts(TODAY, Instant.parse("2026-11-22T09:00:00Z"));

  @Test
  void aLineIsWhatItSaysFromItsFirstDay() {
    add(line("A", "2025-12-01", "2026-12-01", eur(1_200), 10), ENDS);

    assertThat(told())
        .containsExactly(
            "2025-12-01 started_on 2025-12-01",
            "2025-12-01 arr 1200 EUR",
            "2025-12-01 licenses 10",
            "2026-11-22 renewal_date 2026-12-01");
  }

  @Test
  void linesAddUpAndTheNextEndIsTheRenewal() {
    add(line("A", "2025-12-01", "2026-12-01", eur(1_200), 10), ENDS);
    add(line("B", "2026-03-01", "2027-03-01", eur(300), 5), ENDS);

    assertThat(told())
        .contains(
            "2026-03-01 arr 1500 EUR",
            "2026-03-01 licenses 15",
            "2026-11-22 renewal_date 2026-12-01");
  }

  @Test
  void aRenewedLineIsNoGap() {
    add(line("A", "2024-12-01", "2025-12-01", eur(1_000), null), ENDS);
    add(line("B", "2025-12-01", "2026-12-01", eur(1_200), null), ENDS);

    assertThat(told())
        .containsExactly(
            "2024-12-01 started_on 2024-12-01",
            "2024-12-01 arr 1000 EUR",
            "2025-12-01 arr 1200 EUR",
            "2026-11-22 renewal_date 2026-12-01");
  }

  @Test
  void inAGapNothingIsPaid() {
    add(line("A", "2024-01-01", "2025-01-01", eur(1_000), 4), ENDS);
    add(line("B", "2025-06-01", null, eur(900), 3), ENDS);

    assertThat(told())
        .containsExactly(
            "2024-01-01 started_on 2024-01-01",
            "2024-01-01 arr 1000 EUR",
            "2025-01-01 arr 0 EUR",
            "2025-06-01 arr 900 EUR",
            "2024-01-01 licenses 4",
            "2025-01-01 licenses 0",
            "2025-06-01 licenses 3");
  }

  @Test
  void afterItsLastLineTheAccountIsLost() {
    add(line("A", "2024-01-01", "2026-01-01", eur(1_000), null), ENDS);
    add(line("B", "2024-01-01", "2025-01-01", eur(500), null), ENDS);

    assertThat(told())
        .contains("2026-01-01 arr 0 EUR", "2026-01-01 churned_on 2026-01-01")
        .noneMatch(value -> value.contains("renewal_date"));
  }

  @Test
  void whoHasSignedForLaterIsNotLost() {
    add(line("A", "2025-01-01", "2026-11-01", eur(1_000), null), ENDS);
    add(line("B", "2027-01-01", "2028-01-01", eur(1_000), null), ENDS);

    assertThat(told()).noneMatch(value -> value.contains("churned_on"));
  }

  @Test
  void whatBeginsLaterIsKnownTodayAndPaysNothingYet() {
    add(line("A", "2027-01-01", "2028-01-01", eur(1_000), 3), ENDS);

    assertThat(told()).containsExactly("2026-11-22 started_on 2027-01-01");
  }

  @Test
  void anActiveLineRenewsBeyondTheEndOfItsPeriod() {
    add(line("A", "2026-01-15", "2026-11-15", eur(1_200), 10), GOES_ON);
    add(line("B", "2026-01-15", "2026-12-15", eur(600), 2), GOES_ON);

    assertThat(told())
        .as("the file is a week old: the first line has renewed since")
        .containsExactly(
            "2026-01-15 started_on 2026-01-15",
            "2026-01-15 arr 1800 EUR",
            "2026-01-15 licenses 12",
            "2026-11-22 renewal_date 2026-12-15");
  }

  @Test
  void aSumOverTwoCurrenciesIsUnknownAndSoIsWhatWasBefore() {
    add(line("A", "2024-01-01", null, eur(1_000), 4), ENDS);
    add(line("B", "2025-01-01", null, new Money(50_000, "USD"), 2), ENDS);

    assertThat(told())
        .containsExactly(
            "2024-01-01 started_on 2024-01-01", "2024-01-01 licenses 4", "2025-01-01 licenses 6");
  }

  @Test
  void afterTheUnknownWhatIsKnownIsToldAgain() {
    add(line("A", "2024-01-01", "2026-01-01", eur(1_000), 4), ENDS);
    add(line("B", "2025-01-01", null, eur(500), null), ENDS);
    add(line("C", "2024-06-01", "2025-06-01", null, 1), ENDS);

    assertThat(told())
        .contains("2025-06-01 arr 1500 EUR", "2026-01-01 arr 500 EUR")
        .noneMatch(value -> value.startsWith("2024-01-01 arr"))
        .noneMatch(value -> value.contains("licenses"));
  }

  @Test
  void theSameLineTwiceCountsOnce() {
    add(line("A", "2024-01-01", null, eur(1_000), 4), ENDS);
    add(line("A", "2024-01-01", null, eur(1_100), 4), ENDS);

    assertThat(told()).contains("2024-01-01 arr 1100 EUR");
  }

  @Test
  void aLineThatNeverRanIsNoEndOfOthers() {
    add(line("A", "2026-01-01", "2026-01-01", eur(1_000), null), ENDS);
    add(line("B", "2026-02-01", null, eur(700), null), ENDS);

    assertThat(told())
        .contains("2026-02-01 arr 700 EUR")
        .noneMatch(value -> value.contains("churned_on"));
  }

  private void add(Subscription line, boolean goesOn) {
    contracts.add(ACME, line, goesOn);
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    contracts.end(
        outcome -> {
          RowFacts facts = ((RowOutcome.Facts) outcome).facts();
          assertThat(facts.rows()).as("the lines themselves are counted").isZero();
          facts
              .observations()
              .forEach(o -> told.add(o.eventAt() + " " + o.key() + " " + o.value().text()));
        });
    return told;
  }

  private static Money eur(long major) {
    return new Money(major * 100, "EUR");
  }

  private static Subscription line(
      String key,
      String from,
      @Nullable String until,
      @Nullable Money perYear,
      @Nullable Integer seats) {
    LocalDate begun = LocalDate.parse(from);
    return new Subscription(
        key,
        Source.of("subscriptions.csv", 2, "id"),
        begun,
        null,
        seats,
        perYear,
        begun,
        until == null ? null : LocalDate.parse(until),
        null,
        null,
        null);
  }
}
