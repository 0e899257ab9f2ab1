package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.id;
import static com.valueinmotion.store.Drop.name;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagnosis of a past day sees what had happened and what was known by then, and no more. */
class AsOfTest {
  private static final Instant FIRST = Instant.parse("2026-02-01T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-03-01T08:00:00Z");
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);
  private static final AccountId ACME = new AccountId("salesforce:1");

  @TempDir Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void whatHappenedLaterIsNotSeen() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("a.csv")
            .account(id("1"), "Acme", FIRST)
            .usage(id("1"), JAN_1, 10)
            .usage(id("1"), JAN_1.plusDays(1), 20));
    assertThat(usage(new AsOf(JAN_1, SECOND))).containsExactly("10");
    assertThat(usage(new AsOf(JAN_1.plusDays(1), SECOND))).containsExactly("10", "20");
  }

  @Test
  void aCorrectionIsNotSeenBeforeItWasKnown() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("a.csv")
            .account(id("1"), "Acme", FIRST)
            .value(id("1"), "usage_30d", JAN_1, FIRST, Datum.Quantity.of(10)));
    Drop.all(
        store,
        SECOND,
        Drop.file("b.csv").value(id("1"), "usage_30d", JAN_1, SECOND, Datum.Quantity.of(99)));
    assertThat(usage(new AsOf(LATE, SECOND.minusNanos(1)))).containsExactly("10");
    assertThat(usage(new AsOf(LATE, SECOND))).containsExactly("10", "99");
    assertThat(usage(new AsOf(LATE, Instant.MAX))).containsExactly("10", "99");
    assertThat(store.accounts().histories(new AsOf(LATE, Instant.MIN))).isEmpty();
  }

  @Test
  void aSmallerCorrectionStillComesLast() throws Exception {
    Drop.all(store, FIRST, Drop.file("z.csv").account(id("1"), "Acme", FIRST));
    Drop.all(
        store,
        FIRST,
        Drop.file("z.csv").value(id("1"), "usage_30d", JAN_1, FIRST, Datum.Quantity.of(99)));
    Drop.all(
        store,
        SECOND,
        Drop.file("a.csv").value(id("1"), "usage_30d", JAN_1, SECOND, Datum.Quantity.of(10)));
    assertThat(history(new AsOf(LATE, SECOND)).latest("usage_30d").orElseThrow().value())
        .isEqualTo(Datum.Quantity.of(10));
  }

  @Test
  void anAccountAppearsOnceItWasIntroduced() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("opps.csv")
            .opportunity(id("1"), "006", "Open")
            .value(id("1"), "usage_30d", JAN_1, FIRST, Datum.Quantity.of(10)));
    Drop.all(store, SECOND, Drop.file("accounts.csv").account(id("1"), "Acme", SECOND));
    assertThat(store.accounts().histories(new AsOf(LATE, FIRST))).isEmpty();
    assertThat(store.accounts().history(ACME, new AsOf(LATE, FIRST))).isEmpty();
    AccountHistory then = history(new AsOf(LATE, SECOND));
    assertThat(then.name()).isEqualTo("Acme");
    assertThat(then.entries(Entry.Opportunity.class)).hasSize(1);
    assertThat(then.series("usage_30d")).hasSize(1);
  }

  @Test
  void theNameIsTheLatestOfThatDay() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("a.csv")
            .account(id("1"), "Acme", FIRST)
            .value(id("1"), "name", JAN_1.plusDays(50), FIRST, new Datum.Words("Acme Holding")));
    assertThat(history(new AsOf(JAN_1, FIRST)).name()).isEqualTo("Acme");
    assertThat(history(new AsOf(LATE, FIRST)).name()).isEqualTo("Acme Holding");
  }

  @Test
  void anAccountWithoutANameIsCalledByItsReference() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("a.csv")
            .account(id("1"), "Acme", FIRST)
            .value(id("1"), "usage_30d", JAN_1.minusDays(9), FIRST, Datum.Quantity.of(1)));
    assertThat(history(new AsOf(JAN_1.minusDays(1), FIRST)).name()).isEqualTo("1");
  }

  @Test
  void anEntryIsSeenInTheVersionOfThatDay() throws Exception {
    Drop.all(
        store,
        FIRST,
        Drop.file("a.csv").account(id("1"), "Acme", FIRST).opportunity(id("1"), "006", "Open"));
    Drop.all(store, SECOND, Drop.file("b.csv").opportunity(id("1"), "006", "Lost"));
    assertThat(stages(new AsOf(LATE, FIRST))).containsExactly("Open");
    assertThat(stages(new AsOf(LATE, SECOND))).containsExactly("Lost");
    assertThat(stages(new AsOf(JAN_1.minusDays(1), SECOND))).isEmpty();
  }

  @Test
  void whatANameHadGatheredIsSeenFromThePastAlsoAfterItsIdCame() throws Exception {
    Drop.all(store, FIRST, Drop.file("a.csv").account(name("Acme"), "Acme", FIRST));
    Drop.all(store, SECOND, Drop.file("b.csv").account(id("1"), "ACME", SECOND));
    assertThat(history(new AsOf(LATE, FIRST)).name()).isEqualTo("Acme");
    assertThat(history(new AsOf(LATE, SECOND)).name()).isEqualTo("ACME");
  }

  private AccountHistory history(AsOf asOf) throws Exception {
    AccountHistory one = store.accounts().history(ACME, asOf).orElseThrow();
    assertThat(store.accounts().histories(asOf)).containsExactly(one);
    return one;
  }

  private List<String> usage(AsOf asOf) throws Exception {
    return store.accounts().history(ACME, asOf).stream()
        .flatMap(history -> history.series("usage_30d").stream())
        .map(Observation::value)
        .map(Datum::text)
        .toList();
  }

  private List<String> stages(AsOf asOf) throws Exception {
    return store.accounts().history(ACME, asOf).stream()
        .flatMap(history -> history.entries(Entry.Opportunity.class).stream())
        .map(opportunity -> String.valueOf(opportunity.stage()))
        .toList();
  }
}
