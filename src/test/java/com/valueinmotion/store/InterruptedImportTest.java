package com.valueinmotion.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.RowSink;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large import, ended at random points: the store is the one before or the one after, and the
 * next import works. A few points in each build, fifty of each kind in a soak.
 */
class InterruptedImportTest {
  private static final int FEW = 4;
  private static final int MANY = 50;
  private static final Instant FIRST = Instant.parse("2026-11-01T08:00:00Z");
  private static final Instant THEN = Instant.parse("2026-11-20T08:00:00Z");
  private static final int ACCOUNTS = 300;
  private static final int WEEKS = 100;
  private static final LocalDate WEEK_1 = LocalDate.of(2024, 11, 4);

  @TempDir private Path folder;
  private final Random random = new Random(20261122);
  private List<Path> files = List.of();
  private Path store = Path.of("");
  private String before = "";
  private String after = "";

  @BeforeEach
  void aStoreThatHasSomething() throws Exception {
    Path accounts = folder.resolve("accounts.csv");
    StringBuilder rows = new StringBuilder("account_id,account_name,arr,currency,website\n");
    for (int a = 0; a < ACCOUNTS; a++) {
      rows.append("A%d,Account %d,%d,EUR,a%d.example.com\n".formatted(a, a, 1000 + a, a));
    }
    Files.writeString(accounts, rows);
    Path usage = folder.resolve("usage.csv");
    rows.setLength(0);
    rows.append("account_id,week,weekly_active_users,weekly_core_actions\n");
    for (int w = 0; w < WEEKS; w++) {
      for (int a = 0; a < ACCOUNTS; a++) {
        rows.append("A%d,%s,%d,%d\n".formatted(a, WEEK_1.plusWeeks(w), a % 50, w + a));
      }
    }
    Files.writeString(usage, rows);
    Path few = folder.resolve("few.csv");
    Files.writeString(few, "account_id,account_name,arr,currency\nA1,Other,7,EUR\nB1,B,8,EUR\n");
    files = List.of(accounts, usage);
    store = folder.resolve("s.db");
    WholeImport.run(store, FIRST, List.of(few), Progress.unwatched());
    before = dump(store);
    Path whole = folder.resolve("whole.db");
    Files.copy(store, whole);
    WholeImport.run(whole, THEN, files, Progress.unwatched());
    after = dump(whole);
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aKilledImportLeavesTheStoreBeforeOrAfter() throws Exception {
    killed(FEW);
  }

  @Test
  void aCancelledImportLeavesTheStoreBefore() throws Exception {
    cancelled(FEW);
  }

  @Test
  void aFullDiskLeavesTheStoreBefore() throws Exception {
    fullDisk(FEW);
  }

  @Test
  @Tag("soak")
  void atFiftyPointsOfEachKind() throws Exception {
    killed(MANY);
    cancelled(MANY);
    fullDisk(MANY);
  }

  private void killed(int times) throws Exception {
    List<String> ends = points();
    int unfinished = 0;
    for (int point = 0; point < times; point++) {
      Path copy = folder.resolve("killed" + point + ".db");
      Files.copy(store, copy);
      List<String> arguments = new ArrayList<>(List.of(copy.toString(), THEN.toString()));
      files.forEach(file -> arguments.add(file.toString()));
      Child child = Child.start(WholeImport.class, arguments.toArray(String[]::new));
      int steps = random.nextInt(ends.size());
      String line = child.line();
      for (int step = 0; step < steps && line != null; step++) {
        line = child.line();
      }
      Thread.sleep(random.nextInt(30));
      child.kill();
      String left = dump(copy);
      assertThat(left).as("killed after step " + steps).isIn(before, after);
      unfinished += left.equals(before) ? 1 : 0;
      theNextImportWorks(copy);
    }
    assertThat(unfinished).as("imports that were killed before their end").isPositive();
  }

  private void cancelled(int times) throws Exception {
    int steps = points().size();
    for (int point = 0; point < times; point++) {
      Path copy = folder.resolve("cancelled" + point + ".db");
      Files.copy(store, copy);
      int last = random.nextInt(steps);
      int[] seen = {0};
      assertThatThrownBy(
              () ->
                  WholeImport.run(
                      copy,
                      THEN,
                      files,
                      (done, total, message) -> {
                        if (seen[0]++ == last) {
                          throw new CancellationException();
                        }
                      }))
          .isInstanceOf(CancellationException.class);
      assertThat(dump(copy)).as("cancelled at step " + last).isEqualTo(before);
      theNextImportWorks(copy);
    }
  }

  private void fullDisk(int times) throws Exception {
    for (int point = 0; point < times; point++) {
      Path copy = folder.resolve("full" + point + ".db");
      Files.copy(store, copy);
      try (SqliteStore opened = SqliteStore.open(copy)) {
        int pages = 60 + random.nextInt(500);
        assertThatThrownBy(() -> importInto(opened, pages))
            .as(pages + " pages")
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("the disk is full. Nothing was changed.");
      }
      assertThat(dump(copy)).isEqualTo(before);
      theNextImportWorks(copy);
    }
  }

  /** How often an import tells how far it is. */
  private List<String> points() throws Exception {
    List<String> told = new ArrayList<>();
    Path copy = folder.resolve("points.db");
    Files.copy(store, copy);
    WholeImport.run(copy, THEN, files, (done, total, message) -> told.add(message));
    return told;
  }

  private void importInto(SqliteStore opened, int pages) throws Exception {
    Connection small = opened.database().connectUnchecked();
    try (Statement statement = small.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    }
    small.setAutoCommit(false);
    try (ImportSession session = new ImportSession(opened.file(), small, new EntryJson(), THEN)) {
      for (Path file : files) {
        Recognised known = ProductRules.load().intake().recognise(new PathSource(file));
        session.startFile(known.part().file().name(), known.sha256(), known.format().id());
        known.read(LocalDate.of(2026, 11, 20), THEN, new IntoSession(session));
      }
      session.commit();
    }
  }

  private void theNextImportWorks(Path copy) throws Exception {
    WholeImport.run(copy, THEN, files, Progress.unwatched());
    assertThat(dump(copy)).isEqualTo(after);
  }

  private static String dump(Path store) throws StoreException {
    try (SqliteStore opened = SqliteStore.open(store)) {
      opened
          .database()
          .read(
              "check",
              handle -> {
                assertThat(handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one())
                    .isEqualTo("ok");
                assertThat(handle.createQuery("PRAGMA foreign_key_check").mapToMap().list())
                    .isEmpty();
                return true;
              });
      return Dump.of(opened);
    }
  }

  /** Hands rows to a session. */
  private record IntoSession(ImportSession session) implements RowSink {
    @Override
    public void accept(RowFacts facts) throws StoreException {
      Outcome outcome = session.accept(facts);
      assertThat(outcome).isNotNull();
    }

    @Override
    public void refuse(Refusal refusal) throws StoreException {
      session.refuse(refusal);
    }

    @Override
    public void skip(int row, String raw, String reason) {
      session.skip(1);
    }
  }
}
