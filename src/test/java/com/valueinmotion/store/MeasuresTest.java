package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.id;
import static com.valueinmotion.store.Drop.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.measure.Measures;
import com.valueinmotion.diagnosis.measure.Measures.Arr;
import com.valueinmotion.diagnosis.measure.Measures.Renewals;
import com.valueinmotion.diagnosis.measure.Measures.Sum;
import com.valueinmotion.diagnosis.measure.Retention;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures against sums done by hand. Amounts are whole euros unless another currency is named. */
class MeasuresTest {
  private static final LocalDate START = LocalDate.of(2025, 6, 30);
  private static final LocalDate MID = LocalDate.of(2026, 1, 15);
  private static final LocalDate END = LocalDate.of(2026, 6, 30);
  private static final Instant KNOWN = Instant.parse("2026-06-30T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-07-31T08:00:00Z");

  @TempDir Path folder;
  private SqliteStore store;
  private Drop file = Drop.file("a.csv");

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
    file = Drop.file("a.csv");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void anEmptyStoreHasNoFigures() throws Exception {
    Measures none = measure();
    assertThat(none.arr()).isEmpty();
    assertThat(none.renewals()).isEmpty();
    assertThat(none.retention()).isEmpty();
  }

  /**
   * Start 100 + 200 + 300 + 400 = 1000; expansion 50, contraction 80, churn 300 + 400. GRR = (1000
   * − 80 − 700) ÷ 1000 = 22%, NRR = (1000 + 50 − 80 − 700) ÷ 1000 = 27%, churn 2 of 4 = 50%.
   */
  @Test
  void aFixedCohortIsFollowed() throws Exception {
    arr("grows", START, 100).arr("grows", END, 150);
    arr("shrinks", START.minusDays(40), 200).arr("shrinks", MID, 120);
    arr("zero", START, 300).arr("zero", MID, 0);
    arr("ended", START, 400).arr("ended", MID, 400).ended("ended", END);
    arr("new", START.plusDays(1), 10_000).arr("new", END, 90_000);
    arr("lost before", START.minusDays(90), 70).arr("lost before", START, 0);
    arr("ended before", START.minusDays(90), 60).ended("ended before", START);
    Retention eur = retention();
    assertThat(eur)
        .isEqualTo(
            new Retention(
                "EUR", START, END, START.minusDays(90), 4, 2, 0, 0, 1000_00, 80_00, 700_00, 50_00));
    assertThat(eur.gross()).contains(new BigDecimal("22.0"));
    assertThat(eur.net()).contains(new BigDecimal("27.0"));
    assertThat(eur.logoChurn()).contains(new BigDecimal("50.0"));
    assertThat(measure().arr())
        .containsExactly(arr(sum(3, 150 + 120 + 90_000), sum(0, 0), sum(0, 0)));
  }

  @Test
  void growthIsNoGrossRetention() throws Exception {
    arr("grows", START, 100).arr("grows", END, 900);
    assertThat(retention().gross()).contains(new BigDecimal("100.0"));
    assertThat(retention().net()).contains(new BigDecimal("900.0"));
  }

  /** 2999 of 3000 kept is 99.96…%, and 1 of 3 lost 33.33…%: neither is rounded in our favour. */
  @Test
  void roundingIsAgainstUs() throws Exception {
    for (String account : new String[] {"a", "b"}) {
      arr(account, START, 1499).arr(account, END, 1499);
    }
    arr("c", START, 2).arr("c", END, 1);
    assertThat(retention().gross()).contains(new BigDecimal("99.9"));
    arr("d", START, 1).arr("d", MID, 0);
    assertThat(retention().logoChurn()).contains(new BigDecimal("25.0"));
    arr("e", START, 1).arr("e", MID, 1);
    arr("f", START, 1).arr("f", MID, 1);
    assertThat(retention().logoChurn()).as("1 of 6").contains(new BigDecimal("16.7"));
  }

  @Test
  void whatIsToldLaterDoesNotLeakIntoThePast() throws Exception {
    arr("acme", START, 100).arr("acme", END, 100);
    Retention before = retention();
    Drop restated = Drop.file("restated.csv");
    restated.value(account("acme"), "arr", START, LATER, cash(400, "EUR"));
    restated.value(account("acme"), "churned_on", END, LATER, new Datum.Day(MID));
    Drop.all(store, LATER, restated);
    assertThat(retention()).isEqualTo(before);
    Retention after = measure(new AsOf(END, LATER), Map.of()).retention().getFirst();
    assertThat(after.start()).isEqualTo(400_00);
    assertThat(after.lost()).isOne();
    assertThat(after.gross()).contains(new BigDecimal("0.0"));
  }

  @Test
  void whatHappensLaterDoesNotCountYet() throws Exception {
    arr("acme", START, 100).arr("acme", MID, 100).arr("acme", END.plusDays(1), 0);
    arr("ends", START, 50).arr("ends", MID, 50).ended("ends", END.plusDays(1));
    assertThat(retention().lost()).isZero();
    assertThat(retention().churn()).isZero();
    assertThat(measure().arr()).containsExactly(arr(sum(2, 150), sum(0, 0), sum(0, 0)));
  }

  @Test
  void currenciesAreNeverAdded() throws Exception {
    arr("euro", START, 100).arr("euro", END, 50);
    value("dollar", "arr", START, cash(100, "USD")).value("dollar", "arr", END, cash(200, "USD"));
    value("moved", "arr", START, cash(7, "USD")).value("moved", "arr", END, cash(9, "EUR"));
    value("unstated", "arr", END, cash(5, Money.UNSTATED));
    Measures measures = measure();
    assertThat(measures.arr())
        .extracting(each -> each.all().arr().toString())
        .containsExactly("59 EUR", "200 USD", "5");
    assertThat(measures.retention())
        .extracting(Retention::currency, Retention::start, Retention::cohort, Retention::moved)
        .containsExactly(
            tuple("EUR", 100_00L, 1L, 0L),
            tuple("USD", 100_00L, 1L, 1L),
            tuple(Money.UNSTATED, 0L, 0L, 0L));
  }

  @Test
  void withoutHistoryRetentionIsUnknown() throws Exception {
    arr("acme", START.plusDays(1), 100);
    assertThat(retention().gross()).isEmpty();
    assertThat(retention().logoChurn()).isEmpty();
    assertThat(retention().unknown()).contains("no ARR on record before 2025-07-01");
  }

  @Test
  void aCohortThatWasNeverSeenAgainSaysNothing() throws Exception {
    arr("acme", START, 100);
    assertThat(retention().unknown()).contains("no ARR on record after 2025-06-30");
    assertThat(retention().gross()).isEmpty();
    arr("beta", START, 100).arr("beta", END, 100);
    assertThat(retention().unknown()).isEmpty();
    assertThat(retention().unseen()).isOne();
    assertThat(retention().gross()).contains(new BigDecimal("100.0"));
  }

  @Test
  void aPeriodThatBeginsAfterTheLastCustomerLeftHasNoCohort() throws Exception {
    arr("acme", START.minusDays(9), 100).arr("acme", START, 0);
    assertThat(retention().unknown()).contains("no customer with ARR on 2025-06-30");
  }

  @Test
  void arrAtRiskIsThatOfAccountsAtTheirLevel() throws Exception {
    arr("high", END, 100).arr("medium", END, 30).arr("low", END, 5);
    arr("high but gone", END, 1000).ended("high but gone", MID);
    file.account(account("high without"), "high without", KNOWN);
    Map<AccountId, Level> levels =
        Map.of(
            idOf("high"), Level.HIGH,
            idOf("medium"), Level.MEDIUM,
            idOf("high but gone"), Level.HIGH,
            idOf("high without"), Level.HIGH);
    assertThat(measure(new AsOf(END, KNOWN), levels).arr())
        .containsExactly(arr(sum(3, 135), sum(1, 100), sum(1, 30)));
  }

  @Test
  void renewalsAreDueFromTheDayToTheEndOfTheirWindow() throws Exception {
    renewal("yesterday", END.minusDays(1)).arr("yesterday", MID, 1);
    renewal("today", END).arr("today", MID, 2);
    renewal("30", END.plusDays(30)).arr("30", MID, 4);
    renewal("31", END.plusDays(31)).arr("31", MID, 8);
    renewal("181", END.plusDays(181)).arr("181", MID, 16);
    renewal("gone", END).arr("gone", MID, 32).ended("gone", MID);
    renewal("zero", END).arr("zero", MID, 0);
    renewal("unknown", END.plusDays(90));
    assertThat(measure().renewals())
        .containsExactly(
            new Renewals(30, 2, new Money(6_00, "EUR")),
            new Renewals(60, 3, new Money(14_00, "EUR")),
            new Renewals(90, 1, null),
            new Renewals(90, 3, new Money(14_00, "EUR")),
            new Renewals(180, 1, null),
            new Renewals(180, 3, new Money(14_00, "EUR")));
  }

  @Test
  void anAccountOfTwoSubjectsCountsOnceWithItsLatestValue() throws Exception {
    file.account(id("1"), "Acme", KNOWN);
    file.value(id("1"), "arr", MID, KNOWN, cash(100, "EUR"));
    file.value(name("Acme"), "arr", END, KNOWN, cash(70, "EUR"));
    file.value(name("Nobody"), "arr", END, KNOWN, cash(999, "EUR"));
    assertThat(measure().arr()).containsExactly(arr(sum(1, 70), sum(0, 0), sum(0, 0)));
  }

  private Retention retention() throws Exception {
    return measure().retention().getFirst();
  }

  private Measures measure() throws Exception {
    return measure(new AsOf(END, KNOWN), Map.of());
  }

  private Measures measure(AsOf asOf, Map<AccountId, Level> levels) throws Exception {
    Drop.all(store, KNOWN, file);
    return store.measures().measure(asOf, START, levels);
  }

  private MeasuresTest arr(String account, LocalDate day, long euros) {
    return value(account, "arr", day, cash(euros, "EUR"));
  }

  private MeasuresTest ended(String account, LocalDate day) {
    return value(account, "churned_on", START.minusDays(100), new Datum.Day(day));
  }

  private MeasuresTest renewal(String account, LocalDate day) {
    return value(account, "renewal_date", MID, new Datum.Day(day));
  }

  private MeasuresTest value(String account, String key, LocalDate day, Datum value) {
    file.account(account(account), account, KNOWN).value(account(account), key, day, KNOWN, value);
    return this;
  }

  private static AccountRef account(String name) {
    return id("id of " + name);
  }

  private static AccountId idOf(String name) {
    return AccountId.of(account(name));
  }

  private static Datum cash(long major, String currency) {
    return new Datum.Cash(new Money(100 * major, currency));
  }

  private static Arr arr(Sum all, Sum high, Sum medium) {
    return new Arr(all, high, medium);
  }

  private static Sum sum(long accounts, long euros) {
    return new Sum(accounts, new Money(100 * euros, "EUR"));
  }
}
