package com.valueinmotion.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed leaves the old store or the new one, never half. Each round starts
 * {@link LongImport} in a process of its own and kills it: somewhere among its rows, while it
 * commits, or when it has said that it committed.
 */
class KillTest {
  private static final int ROWS = 100_000;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("s.db");
  }

  private enum When {
    AMONG_ITS_ROWS,
    COMMITTING,
    COMMITTED
  }

  @Test
  void aKilledImportLeavesTheOldStoreOrTheNewOne() throws Exception {
    Random random = new Random(20261122);
    importedInPeace();
    long before = observations();
    assertThat(before).isEqualTo(ROWS);

    List<Long> halfWritten = new ArrayList<>();
    List<When> rounds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rounds.add(When.AMONG_ITS_ROWS);
      rounds.add(When.COMMITTING);
    }
    rounds.add(When.COMMITTED);
    for (int round = 0; round < rounds.size(); round++) {
      When when = rounds.get(round);
      Child child =
          Child.start(LongImport.class, file().toString(), "round" + round, String.valueOf(ROWS));
      List<String> said = killed(child, when, random);
      long unfinished = logSize();
      long after = observations();

      assertThat(child.exit()).as("it was killed and did not end by itself").isNotZero();
      if (!said.contains("committing")) {
        assertThat(after).as("killed among its rows").isEqualTo(before);
        halfWritten.add(unfinished);
      } else if (said.contains("committed")) {
        assertThat(after).as("what was said to be committed is there").isEqualTo(before + ROWS);
      } else {
        assertThat(after).isIn(before, before + ROWS);
      }
      before = after;
    }
    assertThat(halfWritten)
        .as("kills among its rows left pages of an unfinished import on the disk, in bytes")
        .anyMatch(bytes -> bytes > 1_000_000);
    assertThat(before).as("the last round had committed").isGreaterThan(ROWS);
  }

  @Test
  void anImportInTwoHalvesWouldBeCaught() throws Exception {
    Child child =
        Child.start(
            LongImport.class, file().toString(), "planted", String.valueOf(ROWS), "in halves");
    said(child, "row " + (ROWS - 500));
    child.kill();
    assertThat(observations()).isNotIn(0L, (long) ROWS);
  }

  /** The same import without a kill; nothing of it may be seen on standard error. */
  private void importedInPeace() throws Exception {
    Child child =
        Child.start(LongImport.class, file().toString(), "peace", String.valueOf(ROWS), "leave");
    while (child.line() != null) {
      // It says how far it is.
    }
    assertThat(child.complaint()).isEmpty();
    assertThat(child.end()).isZero();
  }

  /** Everything it said, to its violent end. */
  private static List<String> killed(Child child, When when, Random random) throws Exception {
    String last =
        switch (when) {
          case AMONG_ITS_ROWS -> "row " + (1 + random.nextInt(ROWS / 500)) * 500;
          case COMMITTING -> "committing";
          case COMMITTED -> "committed";
        };
    List<String> said = said(child, last);
    if (when == When.COMMITTING) {
      Thread.sleep(random.nextInt(60));
    }
    said.addAll(child.kill());
    return said;
  }

  /** What it says until it says {@code last}. */
  private static List<String> said(Child child, String last) throws Exception {
    List<String> said = new ArrayList<>();
    do {
      said.add(Objects.requireNonNull(child.line(), "it ended by itself: " + child.complaint()));
    } while (!said.getLast().equals(last));
    return said;
  }

  private long logSize() throws Exception {
    Path log = folder.resolve("s.db-wal");
    return Files.exists(log) ? Files.size(log) : 0;
  }

  /** Opens the store, as the next start would; it must be whole. */
  private long observations() throws StoreException {
    try (SqliteStore store = SqliteStore.open(file())) {
      return store
          .database()
          .read(
              "count",
              handle -> {
                assertThat(handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list())
                    .containsExactly("ok");
                assertThat(handle.createQuery("PRAGMA foreign_key_check").mapToMap().list())
                    .isEmpty();
                return handle
                    .createQuery("SELECT count(*) FROM observation")
                    .mapTo(Long.class)
                    .one();
              });
    }
  }
}
