package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is seen whole or not at all, and there is one at a time. */
class TransactionTest {
  @TempDir Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"), Schema.CURRENT, Duration.ofMillis(50));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void nothingIsSeenBeforeTheCommitAndNothingIsLeftWithoutOne() throws Exception {
    try (var session = store.imports().begin(MORNING)) {
      session.startFile("a.csv", "sha", "csv");
      session.accept(row(2));
      assertThat(store.accounts().histories(NOW)).isEmpty();
      assertThat(store.imports().imports()).isEmpty();
    }
    assertThat(store.accounts().histories(NOW)).isEmpty();
    assertThat(store.imports().imports()).isEmpty();
    assertThat(store.imports().firstImportOf("sha")).isEmpty();
    assertThat(Drop.all(store, Drop.file("b.csv").account(id("1"), "Acme")).changed()).isTrue();
  }

  @Test
  void aSecondWriterIsToldAndReadersAreNotDisturbed() throws Exception {
    Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme"));
    try (var session = store.imports().begin(MORNING)) {
      session.startFile("b.csv", "sha", "csv");
      session.accept(row(2));
      assertThatThrownBy(() -> store.imports().begin(MORNING))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Could not begin the import: another window or command is writing")
          .hasMessageContaining("Try again when it has finished.");
      assertThatThrownBy(
              () ->
                  store
                      .database()
                      .write("keep a setting", handle -> handle.execute("DELETE FROM setting")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Could not keep a setting: another window or command is writing");
      assertThat(store.accounts().histories(NOW)).hasSize(1);
      assertThat(session.commit().changed()).isTrue();
    }
    store.imports().begin(MORNING).close();
  }

  @Test
  void aFullDiskUndoesTheImportAsAWhole() throws Exception {
    Connection small = store.database().connect();
    try (var statement = small.createStatement()) {
      statement.execute("PRAGMA max_page_count = 60");
    }
    small.setAutoCommit(false);
    try (var session = new ImportSession(store.file(), small, new EntryJson(), MORNING)) {
      session.startFile("a.csv", "sha", "csv");
      assertThatThrownBy(
              () -> {
                for (int row = 2; row < 100_000; row++) {
                  session.accept(row(row));
                }
              })
          .isInstanceOf(StoreException.class)
          .hasMessageMatching(
              "Could not store row \\d+: the disk is full. Nothing was changed."
                  + " Free some space and try again.");
      assertThatThrownBy(() -> session.accept(row(4)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("this import is over");
      assertThatThrownBy(session::commit).isInstanceOf(StoreException.class);
    }
    assertThat(store.imports().imports()).isEmpty();
    assertThat(store.accounts().histories(NOW)).isEmpty();
    assertThat(Drop.all(store, Drop.file("b.csv").account(id("1"), "Acme")).changed()).isTrue();
  }

  @Test
  void rowsBeforeTheirFileAreABug() throws Exception {
    try (var session = store.imports().begin(MORNING)) {
      assertThatThrownBy(() -> session.accept(row(2))).isInstanceOf(IllegalStateException.class);
    }
  }

  private static RowFacts row(int row) {
    return new RowFacts(
        id("A" + row),
        true,
        row,
        "raw",
        List.of(
            new Observation(
                "name", new Datum.Words("Acme"), JAN_1, MORNING, Source.of("a.csv", row, "Name"))),
        List.of());
  }
}
