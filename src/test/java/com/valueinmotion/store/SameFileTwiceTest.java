package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.file;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.ImportStore.Outcome.Accepted;
import com.valueinmotion.account.ImportStore.Outcome.Contradicts;
import com.valueinmotion.account.ImportStore.Outcome.Unchanged;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known already changes nothing; what a file says twice must be the same. */
class SameFileTwiceTest {
  private static final Instant LATER = MORNING.plusSeconds(86_400);

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
  void theSecondTimeLeavesNoTrace() throws Exception {
    Drop drop =
        file("a.csv")
            .account(id("1"), "Acme")
            .usage(id("1"), JAN_1, 10)
            .opportunity(id("1"), "006", "Open")
            .opportunity(id("2"), "007", "held")
            .refused("x;y", "no such day");
    assertThat(Drop.all(store, drop).changed()).isTrue();
    assertThat(drop.outcomes()).hasOnlyElementsOfType(Accepted.class).hasSize(4);
    List<AccountHistory> before = store.accounts().histories(NOW);
    List<ImportRecord> imports = store.imports().imports();

    var second = Drop.all(store, LATER, drop);
    assertThat(second.changed()).isFalse();
    assertThat(second.held()).isEqualTo(1);
    assertThat(drop.outcomes()).hasOnlyElementsOfType(Unchanged.class);
    assertThat(store.accounts().histories(NOW)).isEqualTo(before);
    assertThat(store.imports().imports()).isEqualTo(imports);
    assertThat(imports)
        .containsExactly(new ImportRecord(1, MORNING, List.of("a.csv"), 5, 4, 4, 0, 1, 0, true));
  }

  @Test
  void aFileIsRememberedByItsContentFromItsFirstImport() throws Exception {
    Drop drop = file("a.csv").account(id("1"), "Acme");
    assertThat(store.imports().firstImportOf(drop.sha256())).isEmpty();
    Drop.all(store, drop);
    Drop.all(store, LATER, drop, file("b.csv").account(id("2"), "Beta"));
    assertThat(store.imports().firstImportOf(drop.sha256())).contains(MORNING);
    assertThat(store.imports().imports())
        .extracting(ImportRecord::files)
        .containsExactly(List.of("a.csv", "b.csv"), List.of("a.csv"));
  }

  @Test
  void anOldFileDoesNotUndoACorrection() throws Exception {
    Drop old = file("old.csv").account(id("1"), "Acme").usage(id("1"), JAN_1, 10);
    Drop.all(store, old);
    Drop.all(
        store,
        LATER,
        file("new.csv").value(id("1"), "usage_30d", JAN_1, LATER, Datum.Quantity.of(20)));
    assertThat(Drop.all(store, LATER.plusSeconds(9), old).changed()).isFalse();
    assertThat(latestUsage()).isEqualTo(Datum.Quantity.of(20));
  }

  @Test
  void aContradictionWithinAFileIsToldAndNothingOfItsRowIsWritten() throws Exception {
    Drop drop =
        file("a.csv")
            .account(id("1"), "Acme")
            .usage(id("1"), JAN_1, 22)
            .row(
                new RowFacts(
                    id("1"),
                    false,
                    4,
                    "raw",
                    List.of(
                        new Observation(
                            "seats", Datum.Quantity.of(5), JAN_1, MORNING, source(4, "seats")),
                        new Observation(
                            "usage_30d", Datum.Quantity.of(23), JAN_1, MORNING, source(4, "u"))),
                    List.of()))
            .usage(id("1"), JAN_1, 22)
            .usage(id("1"), JAN_1.plusDays(1), 23);
    Drop.all(store, drop);
    List<Outcome> once = List.copyOf(drop.outcomes());
    assertThat(once)
        .containsExactly(
            new Accepted(false),
            new Accepted(false),
            new Contradicts("usage_30d: row 3 of this file says 22 for the same day"),
            new Unchanged(),
            new Accepted(false));
    assertThat(store.accounts().histories(NOW).getFirst().series("seats")).isEmpty();

    assertThat(Drop.all(store, LATER, drop).changed())
        .as("a contradiction stays one when its file comes again")
        .isFalse();
    assertThat(drop.outcomes().get(2)).isEqualTo(once.get(2));
    assertThat(latestUsage()).isEqualTo(Datum.Quantity.of(23));
  }

  @Test
  void aRowMayNotContradictItself() throws Exception {
    Drop drop =
        file("a.csv")
            .row(
                new RowFacts(
                    id("1"),
                    true,
                    2,
                    "raw",
                    List.of(
                        new Observation(
                            "usage_30d", Datum.Quantity.of(5), JAN_1, MORNING, source(2, "u")),
                        new Observation(
                            "usage_30d", Datum.Quantity.of(6), JAN_1, MORNING, source(2, "v"))),
                    List.of()));
    Drop.all(store, drop);
    assertThat(drop.outcomes())
        .containsExactly(new Contradicts("usage_30d: the same row also says 5 for that day"));
    assertThat(store.accounts().histories(NOW)).isEmpty();
  }

  @Test
  void filesMayContradictEachOther() throws Exception {
    Drop one = file("a.csv").account(id("1"), "Acme").usage(id("1"), JAN_1, 22);
    Drop two = file("b.csv").usage(id("1"), JAN_1, 23);
    Drop.all(store, one, two);
    assertThat(two.outcomes()).containsExactly(new Accepted(true));
    assertThat(latestUsage()).isEqualTo(Datum.Quantity.of(23));
  }

  @Test
  void aDealMayGoBackToWhereItWas() throws Exception {
    Drop monday =
        file("monday.csv").account(id("1"), "Acme").opportunity(id("1"), "006", "Proposal");
    Drop tuesday = file("tuesday.csv").opportunity(id("1"), "006", "Negotiation");
    Drop wednesday = file("wednesday.csv").opportunity(id("1"), "006", "Proposal");
    Drop.all(store, MORNING, monday);
    Drop.all(store, LATER, tuesday);
    Drop.all(store, LATER.plusSeconds(1), wednesday);
    assertThat(wednesday.outcomes()).containsExactly(new Accepted(true));
    assertThat(stage()).isEqualTo("Proposal");

    assertThat(Drop.all(store, LATER.plusSeconds(2), tuesday).changed())
        .as("an old file says nothing new")
        .isFalse();
    assertThat(stage()).isEqualTo("Proposal");
  }

  @Test
  void aFileMayTellTheHistoryOfADealButNotTwoThingsOfOneDay() throws Exception {
    Drop drop =
        file("a.csv")
            .account(id("1"), "Acme")
            .opportunity(id("1"), "006", "Won", JAN_1.plusDays(9))
            .opportunity(id("1"), "006", "Open", JAN_1)
            .opportunity(id("1"), "006", "Lost", JAN_1);
    Drop.all(store, drop);
    List<Outcome> once = List.copyOf(drop.outcomes());
    assertThat(once.subList(1, 3)).containsExactly(new Accepted(false), new Accepted(false));
    assertThat(once.get(3))
        .isEqualTo(
            new Contradicts("opportunity 006: row 4 of this file says otherwise for the same day"));
    assertThat(stage()).isEqualTo("Won");

    assertThat(Drop.all(store, LATER, drop).changed()).isFalse();
    assertThat(drop.outcomes().get(3)).isEqualTo(once.get(3));
  }

  @Test
  void onlyARefusalThatIsNewMakesAnImport() throws Exception {
    Drop bad = file("bad.csv").refused("x", "no day");
    assertThat(Drop.all(store, bad).changed()).isTrue();
    assertThat(Drop.all(store, LATER, bad).changed()).isFalse();
    assertThat(Drop.all(store, LATER, bad, file("bad2.csv").refused("x", "no day")).changed())
        .isTrue();
    assertThat(store.imports().imports()).extracting(ImportRecord::refused).containsExactly(2L, 1L);
  }

  private static Source source(int row, String column) {
    return Source.of("a.csv", row, column);
  }

  private Datum latestUsage() throws Exception {
    return store.accounts().histories(NOW).getFirst().latest("usage_30d").orElseThrow().value();
  }

  private String stage() throws Exception {
    return String.valueOf(
        store.accounts().histories(NOW).getFirst().entries(Entry.Opportunity.class).stream()
            .map(Entry.Opportunity::stage)
            .toList()
            .getFirst());
  }
}
