package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes in comes out, exactly. */
class RoundTripTest {
  private static final Source HERE = new Source("Übersicht 2026.xlsx", "Blatt 1", 7, "Größe (€)");

  @TempDir Path folder;

  static Stream<Datum> data() {
    return Stream.of(
        Datum.Quantity.of(0),
        Datum.Quantity.of(100),
        new Datum.Quantity(new BigDecimal("-0.1")),
        new Datum.Quantity(new BigDecimal("12345678901234567890.123456789012345678901234567890")),
        new Datum.Quantity(new BigDecimal("1E+999999999")),
        new Datum.Quantity(new BigDecimal("1E-400")),
        new Datum.Flag(true),
        new Datum.Flag(false),
        new Datum.Day(LocalDate.of(2026, 2, 28)),
        new Datum.Day(LocalDate.of(1899, 12, 31)),
        new Datum.Words(""),
        new Datum.Words("12"),
        new Datum.Words("'; DROP TABLE observation; --"),
        new Datum.Words("Müller – Łódź 東京 🚀 e\u0301 \u202Eabc\nline two\ttab"),
        new Datum.Cash(new Money(Long.MAX_VALUE, "EUR")),
        new Datum.Cash(new Money(Long.MIN_VALUE, "JPY")),
        new Datum.Cash(new Money(60_000_000, Money.UNSTATED)));
  }

  @ParameterizedTest
  @MethodSource("data")
  void everyDatumComesBackAsItWent(Datum datum) throws Exception {
    Observation given =
        new Observation("key", datum, JAN_1, Instant.parse("2026-02-01T08:00:00.123456789Z"), HERE);
    assertThat(history(List.of(given), List.of()).series("key")).containsExactly(given);
  }

  @Test
  void everyEntryComesBackAsItWent() throws Exception {
    List<Entry> given =
        List.of(
            new Entry.Stakeholder("a", HERE, JAN_1, "Zoë", null, null, null, 0, null, null, null),
            new Entry.Stakeholder(
                "b",
                HERE,
                JAN_1,
                "東京",
                "champion",
                "CFO",
                "z@x.example",
                3,
                "negative",
                JAN_1,
                JAN_1.plusDays(9),
                10,
                JAN_1.minusDays(1)),
            new Entry.Opportunity(
                "006A",
                HERE,
                JAN_1,
                "Deal",
                "Won",
                new Money(5, "USD"),
                100,
                JAN_1,
                "New",
                "call",
                true,
                true),
            new Entry.Opportunity(
                "006a", HERE, JAN_1, "Deal", null, null, null, null, null, null, false, false),
            new Entry.Ticket("1", HERE, JAN_1, "Down", "high", JAN_1.plusDays(2), true, true, 80),
            new Entry.Ticket("2", HERE, JAN_1, null, null, null, false, false, null),
            new Entry.Invoice("1", HERE, JAN_1, new Money(99, "EUR"), JAN_1.plusDays(30), null),
            new Entry.Invoice("2", HERE, JAN_1, new Money(-99, "EUR"), JAN_1, JAN_1),
            new Entry.Note("n", HERE, JAN_1, "Said \"no\" – {\"json\": [1]} \\ \u0000 end"),
            new Entry.Milestone("1", HERE, JAN_1, "Go live", null, null, JAN_1.plusYears(1), null),
            new Entry.Milestone("2", HERE, JAN_1, "Train", "onboarding", JAN_1, JAN_1, JAN_1),
            outcome("1", null, null, null),
            outcome("2", "-0.50", "1E+3", "0.1234567890123456789012345"),
            new Entry.Team("Zoll, Süd", HERE, JAN_1, "Zoll, Süd", 12, 0),
            new Entry.UserUse("u 2026-01-01", HERE, JAN_1, "u", null, 0),
            new Entry.UserUse("u 2026-01-08", HERE, JAN_1.plusDays(7), "u", "Zoll", 9),
            new Entry.UserUse("v 2026-01-01", HERE, JAN_1, "v", "Zoll", 1_000_000_000));
    assertThat(history(List.of(), new ArrayList<>(given)).entries()).isEqualTo(given);
  }

  private static Entry.Outcome outcome(
      String key, @Nullable String baseline, @Nullable String target, @Nullable String current) {
    return new Entry.Outcome(
        key,
        HERE,
        JAN_1,
        "Fewer holds",
        baseline == null ? null : new BigDecimal(baseline),
        target == null ? null : new BigDecimal(target),
        current == null ? null : new BigDecimal(current),
        baseline == null ? null : "Ana",
        baseline == null ? null : JAN_1,
        baseline == null ? null : JAN_1.plusDays(1));
  }

  /** As stores of the first edition hold them. */
  @Test
  void aPersonWhoseAnswerWasNeverStoredHasNone() {
    Entry read =
        new EntryJson()
            .entry(
                EntryJson.rank("stakeholder"),
                "a",
                HERE,
                JAN_1,
                "{\"name\":\"Zoë\",\"influence\":2}");

    assertThat(read)
        .isEqualTo(
            new Entry.Stakeholder("a", HERE, JAN_1, "Zoë", null, null, null, 2, null, null, null));
    assertThat(((Entry.Stakeholder) read).nps()).isNull();
  }

  @Test
  void whatWasNotAskedIsNotWritten() {
    assertThat(
            new EntryJson()
                .payload(
                    new Entry.Stakeholder(
                        "a", HERE, JAN_1, "Zoë", null, null, null, 2, null, null, null)))
        .isEqualTo("{\"name\":\"Zoë\",\"influence\":2}");
  }

  @Test
  void idsThatDifferOnlyInCaseAreTwoAccounts() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder.resolve("s.db"))) {
      Drop.all(
          store,
          Drop.file("a.csv")
              .account(id("001x0000002xLCVAA2"), "One")
              .account(id("001X0000002XlcvAA2"), "Two"));
      assertThat(store.accounts().histories(NOW))
          .extracting(AccountHistory::name)
          .containsExactly("Two", "One");
    }
  }

  @Test
  void theStoreIsStillThereWhenItIsOpenedAgain() throws Exception {
    Path file = folder.resolve("näh & so").resolve("what? #1 50% off.db");
    try (SqliteStore store = SqliteStore.open(file)) {
      Drop.all(store, Drop.file("a.csv").account(id("1"), "Köln"));
    }
    assertThat(file).isRegularFile();
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.accounts().history(new AccountId("salesforce:1"), NOW))
          .map(AccountHistory::name)
          .contains("Köln");
    }
  }

  private AccountHistory history(List<Observation> observations, List<Entry> entries)
      throws Exception {
    try (SqliteStore store = SqliteStore.open(folder.resolve("s.db"))) {
      try (var session = store.imports().begin(MORNING)) {
        session.startFile("x", "sha", "xlsx");
        session.accept(new RowFacts(id("ID"), true, 7, "raw", observations, entries));
        session.commit();
      }
      AccountHistory one =
          store.accounts().history(new AccountId("salesforce:ID"), NOW).orElseThrow();
      assertThat(store.accounts().histories(NOW)).containsExactly(one);
      return one;
    }
  }
}
