package com.valueinmotion.benchmark;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Diagnosing a stored portfolio (read, diagnose, write), beside what SQLite alone needs to read and
 * write the same rows: through the same driver, and for reading also in its own shell. The store is
 * made once and kept in {@code target/benchmark}. Every round does everything once, so that what
 * else the machine does falls on all alike; figures are medians of three rounds.
 *
 * <p>Arguments: how many accounts, 100,000 unless told.
 */
public final class StoredPortfolioBenchmark {
  private static final int ROUNDS = 3;
  private static final int HELD = 1_000;

  private final SqliteStore store;
  private final Workbench workbench;
  private final Engine engine;
  private final SqliteAlone alone;
  private final List<RecordedDiagnosis> diagnoses = new ArrayList<>();
  private int day;

  private StoredPortfolioBenchmark(SqliteStore store, Workbench workbench, Engine engine) {
    this.store = store;
    this.workbench = workbench;
    this.engine = engine;
    this.alone = new SqliteAlone(store.file());
  }

  public static void main(String[] args) throws Exception {
    int accounts = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of("target", "benchmark"));
    Path kept = folder.resolve("stored-" + accounts + ".db");
    ProductRules rules = ProductRules.load();
    if (Files.notExists(kept)) {
      make(kept, rules, accounts);
    }
    // What this run writes must not be there for the next.
    Path copy = kept.resolveSibling("stored-in-use.db");
    Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
    try (SqliteStore store = SqliteStore.open(copy);
        Workbench workbench = Workbench.open(copy, Clock.systemUTC())) {
      new StoredPortfolioBenchmark(store, workbench, rules.engine()).compare();
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void make(Path kept, ProductRules rules, int accounts) throws Exception {
    Path unfinished = kept.resolveSibling("stored-unfinished.db");
    Files.deleteIfExists(unfinished);
    Stopwatch making = new Stopwatch("made " + kept);
    making.time(
        () -> {
          try (SqliteStore made = SqliteStore.open(unfinished)) {
            new StoredPortfolio(rules.engine().policy().keys(), accounts).into(made);
          }
        });
    Files.move(unfinished, kept);
    making.print();
  }

  private void compare() throws Exception {
    all(); // warms up, and leaves diagnoses to write
    diagnoses.addAll(store.diagnoses().diagnoses(store.diagnoses().runs().getFirst()));
    Stopwatch driverRead = new Stopwatch("SQLite through the driver: read");
    Stopwatch driverWrite = new Stopwatch("SQLite through the driver: write");
    Stopwatch shellRead = new Stopwatch("SQLite's own shell: read");
    Stopwatch ours = new Stopwatch("ours: read, diagnose, write");
    Stopwatch read = new Stopwatch("ours: read alone");
    Stopwatch diagnose = new Stopwatch("ours: diagnose alone, " + HELD + " accounts");
    Stopwatch write = new Stopwatch("ours: write alone");
    List<AccountHistory> held = held();
    for (int round = 0; round < ROUNDS; round++) {
      driverRead.time(alone::read);
      ours.time(this::all);
      driverWrite.time(() -> alone.write(diagnoses));
      if (SqliteAlone.hasShell()) {
        shellRead.time(alone::shell);
      }
      read.time(() -> store.accounts().each(StoredPortfolio.AS_OF, history -> {}));
      diagnose.time(() -> held.forEach(engine::diagnose));
      write.time(() -> store.diagnoses().record(run("write alone " + day++), diagnoses));
    }
    System.out.printf(
        Locale.ROOT,
        "%,d accounts, %,d rows read, %,d rows written, %,d MB, %d cores%n",
        diagnoses.size(),
        alone.rows(),
        diagnoses.size(),
        Files.size(store.file()) >> 20,
        Runtime.getRuntime().availableProcessors());
    List.of(driverRead, driverWrite, shellRead, ours, read, diagnose, write)
        .forEach(Stopwatch::print);
    ratio("SQLite through the driver", ours, driverRead, driverWrite);
    if (SqliteAlone.hasShell()) {
      ratio("SQLite's shell reading, its driver writing", ours, shellRead, driverWrite);
    }
  }

  private static void ratio(
      String rival, Stopwatch ours, Stopwatch itsReading, Stopwatch itsWriting) {
    double its = itsReading.median() + itsWriting.median();
    System.out.printf(Locale.ROOT, "%.2f times %s%n", ours.median() / its, rival);
  }

  /** As the product does it; each time of another day, or it would be on record already. */
  private void all() throws Exception {
    AsOf asOf = new AsOf(StoredPortfolio.DAY.plusDays(day++), StoredPortfolio.AS_OF.knownBy());
    workbench.record().all(asOf, Progress.unwatched());
  }

  private DiagnosisRun run(String policy) {
    return new DiagnosisRun(StoredPortfolio.AS_OF, 1, policy, Engine.VERSION, Instant.EPOCH);
  }

  private List<AccountHistory> held() throws Exception {
    List<AccountHistory> held = new ArrayList<>();
    store
        .accounts()
        .each(
            StoredPortfolio.AS_OF,
            history -> {
              if (held.size() < HELD) {
                held.add(history);
              }
            });
    return held;
  }
}
