package com.valueinmotion.store;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One large import through the real ports, saying how far it is, so that {@link KillTest} can kill
 * it where it likes. Arguments: the store, a name for the import, how many rows (one observation
 * each). Having committed, it waits to be killed, unless told to "leave". Told to import "in
 * halves", it does what an import must not do.
 */
final class LongImport {
  private LongImport() {}

  public static void main(String[] args) throws Exception {
    String name = args[1];
    int rows = Integer.parseInt(args[2]);
    String manner = args.length < 4 ? "" : args[3];
    try (SqliteStore store = open(Path.of(args[0]))) {
      int first = 1;
      if (manner.equals("in halves")) {
        first = rows / 2 + 1;
        run(store, name + " first half", 1, first - 1);
      }
      run(store, name, first, rows);
      System.out.println("committed");
      if (!manner.equals("leave")) {
        Thread.sleep(600_000);
      }
    }
  }

  /** Holds little in memory, so that an unfinished import is on the disk already. */
  private static SqliteStore open(Path file) throws StoreException {
    return SqliteStore.open(file, Schema.CURRENT, Duration.ofSeconds(5), 1);
  }

  private static void run(SqliteStore store, String name, int first, int last)
      throws StoreException {
    try (var session = store.imports().begin(Instant.now())) {
      session.startFile(name + ".csv", name, "csv");
      for (int row = first; row <= last; row++) {
        session.accept(row(name, row));
        if (row % 500 == 0) {
          System.out.println("row " + row);
        }
      }
      System.out.println("committing");
      session.commit();
    }
  }

  private static RowFacts row(String name, int row) {
    return new RowFacts(
        new AccountRef(name, "account " + row % 1000),
        true,
        row,
        "raw",
        List.of(
            new Observation(
                "note " + row % 7,
                new Datum.Words(("row " + row + " of a text that fills its pages; ").repeat(8)),
                LocalDate.of(2026, 1, 1).plusDays(row),
                Instant.EPOCH,
                Source.of(name + ".csv", row, "note"))),
        List.of());
  }
}
