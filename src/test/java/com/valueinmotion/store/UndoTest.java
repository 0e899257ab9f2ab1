package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.file;
import static com.valueinmotion.store.Drop.id;
import static com.valueinmotion.store.Drop.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
  @TempDir private Path folder;
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
  void anImportTakenBackLeavesTheStoreAsItWasBefore() throws Exception {
    Drop.all(
        store,
        file("a.csv").account(id("1"), "Acme").usage(id("1"), JAN_1, 22).usage(name("x"), JAN_1, 1),
        file("o.csv").opportunity(id("1"), "006", "Open").refused("bad", "no day"));
    String before = Dump.of(store);
    Instant later = MORNING.plus(Duration.ofDays(3));
    Drop.all(
        store,
        later,
        file("b.csv")
            .account(id("1"), "Acme renamed")
            .account(id("2"), "X")
            .usage(id("1"), JAN_1, 23)
            .usage(id("1"), JAN_1.plusDays(7), 24)
            .value(id("2"), "a word nobody used", JAN_1, later, Datum.Quantity.of(1))
            .opportunity(id("1"), "006", "Won")
            .refused("worse", "no day"));
    assertThat(Dump.of(store)).isNotEqualTo(before);

    List<ImportRecord> undone = store.imports().undo(store.imports().imports().getFirst().id());

    assertThat(undone).extracting(ImportRecord::files).containsExactly(List.of("b.csv"));
    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void anEarlierIntroductionIsTakenBackToo() throws Exception {
    Drop.all(store, MORNING.plusSeconds(60), file("a.csv").usage(id("1"), JAN_1, 22));
    Drop.all(store, MORNING.plusSeconds(60), file("b.csv").account(id("2"), "Other"));
    String before = Dump.of(store);
    Drop.all(
        store,
        MORNING.plusSeconds(70),
        file("c.csv").account(id("1"), "Acme", MORNING).account(id("2"), "Other", MORNING));
    store.imports().undo(store.imports().imports().getFirst().id());
    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(store.accounts().histories(NOW))
        .extracting(h -> h.id().value())
        .containsExactly("salesforce:2");
  }

  @Test
  void takingBackAnOlderImportTakesBackWhatCameAfterIt() throws Exception {
    List<String> dumps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      dumps.add(Dump.of(store));
      Drop.all(
          store,
          MORNING.plusSeconds(i),
          file("f" + i + ".csv").account(id("1"), "Acme").usage(id("1"), JAN_1.plusDays(i), i));
    }
    long second = store.imports().imports().get(2).id();
    assertThat(store.imports().undo(second)).hasSize(3);
    assertThat(Dump.of(store)).isEqualTo(dumps.get(1));
  }

  @Test
  void anyChainOfImportsComesBackStepByStep() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < 10; round++) {
      List<String> dumps = new ArrayList<>();
      int imports = 1 + random.nextInt(5);
      for (int i = 0; i < imports; i++) {
        String before = Dump.of(store);
        Drop drop = file("r" + round + "-" + i + ".csv");
        int rows = 1 + random.nextInt(30);
        for (int row = 0; row < rows; row++) {
          AccountRef ref =
              random.nextInt(4) == 0
                  ? name("Acme " + random.nextInt(6))
                  : id(String.valueOf(random.nextInt(8)));
          switch (random.nextInt(5)) {
            case 0 -> drop.account(ref, "Acme " + random.nextInt(6));
            case 1 -> drop.opportunity(ref, "006" + random.nextInt(4), "S" + random.nextInt(3));
            case 2 ->
                drop.value(
                    ref,
                    "website",
                    JAN_1.plusDays(random.nextInt(5)),
                    MORNING,
                    new Datum.Words("acme" + random.nextInt(3) + ".example.com"));
            case 3 -> drop.refused("row " + row, "no day");
            default -> drop.usage(ref, JAN_1.plusDays(random.nextInt(20)), random.nextInt(100));
          }
        }
        if (Drop.all(store, MORNING.plusSeconds(round * 10 + i), drop).changed()) {
          dumps.add(before);
        }
      }
      for (String before : dumps.reversed()) {
        store.imports().undo(store.imports().imports().getFirst().id());
        assertThat(Dump.of(store)).as("round " + round).isEqualTo(before);
      }
    }
  }

  @Test
  void historyIsStillAppendOnlyForEverybodyElse() throws Exception {
    Drop.all(store, file("a.csv").account(id("1"), "Acme").opportunity(id("1"), "006", "Open"));
    for (String table : List.of("observation", "entry")) {
      assertThatThrownBy(
              () -> store.database().write("delete", h -> h.execute("DELETE FROM " + table)))
          .hasMessageContaining("append-only");
    }
    assertThatThrownBy(
            () ->
                store
                    .database()
                    .write(
                        "delete what an undo of nothing would not",
                        h -> {
                          h.execute("INSERT INTO undoing SELECT max(id) FROM origin");
                          return h.execute("DELETE FROM observation");
                        }))
        .hasMessageContaining("append-only");
  }

  @Test
  void whatIsNotThereCannotBeTakenBack() {
    assertThatThrownBy(() -> store.imports().undo(7))
        .isInstanceOf(StoreException.class)
        .hasMessage("There is no import 7 to take back. Nothing was changed.");
  }

  @Test
  void theNumberOfAnImportOnRecordIsNotUsedAgain() throws Exception {
    Drop.all(store, file("a.csv").account(id("1"), "Acme"));
    store
        .database()
        .write(
            "record", h -> h.execute("INSERT INTO diagnosis_run VALUES (1, 1, 1, 1, 'p', 'e', 1)"));
    store.imports().undo(1);
    Drop.all(store, file("a.csv").account(id("1"), "Acme"));
    assertThat(store.imports().imports()).extracting(ImportRecord::id).containsExactly(2L);
  }
}
