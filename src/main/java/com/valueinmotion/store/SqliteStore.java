package com.valueinmotion.store;

import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.DiagnosisStore;
import com.valueinmotion.diagnosis.measure.MeasureStore;
import com.valueinmotion.intake.MappingStore;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.language.drafter.DraftStore;
import com.valueinmotion.plan.PlanStore;
import com.valueinmotion.runtime.Decisions;
import com.valueinmotion.runtime.RunJournal;
import com.valueinmotion.runtime.SpanLog;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * One store: a SQLite file of ours, in today's shape. May be used from several threads, and from
 * several processes at once.
 *
 * <p>A further repository takes the {@link #database()} and says what it does in {@code
 * database.read("read the plans", handle -> …)} and {@code database.write(…)}; its tables come by a
 * further migration.
 */
public final class SqliteStore implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Database database;
  private final Connection anchor;
  private final JournalConnection journal;
  private final EntryJson json = new EntryJson();

  private SqliteStore(Database database, Connection anchor) {
    this.database = database;
    this.anchor = anchor;
    this.journal = new JournalConnection(database);
  }

  /**
   * Opens the store, and makes it where there is none: folders, file, tables. A store of an older
   * version is copied beside itself and then brought up to date.
   *
   * @throws StoreException where the file is not a store, comes from a newer version, or cannot be
   *     written; it is then as it was
   */
  public static SqliteStore open(Path file) throws StoreException {
    return open(file, Schema.CURRENT, PATIENCE);
  }

  static SqliteStore open(Path file, Schema schema, Duration patience) throws StoreException {
    return open(file, schema, patience, Database.CACHE);
  }

  /**
   * @param cache how many MiB of the file to hold in memory
   */
  static SqliteStore open(Path file, Schema schema, Duration patience, int cache)
      throws StoreException {
    Database database = new Database(file.toAbsolutePath().normalize(), patience, cache);
    new StoreFile(database, schema).prepare();
    try {
      // While one connection stays open, the others come and go without tidying up the log.
      return new SqliteStore(database, database.connect());
    } catch (SQLException e) {
      throw Failure.of("open the store", database.file(), e);
    }
  }

  public AccountStore accounts() {
    return new SqliteAccounts(
        new SqliteAccounts.Reading() {
          @Override
          public <T> T read(String doing, SqliteAccounts.Work<T> work) throws StoreException {
            return database.read(doing, handle -> work.on(handle.getConnection()));
          }
        },
        json);
  }

  public ImportStore imports() {
    return new SqliteImports(database, json);
  }

  public MatchStore matches() {
    return new SqliteMatches(database);
  }

  public PlanStore plans() {
    return new SqlitePlans(database);
  }

  public DiagnosisStore diagnoses() {
    return new SqliteDiagnoses(database);
  }

  public MeasureStore measures() {
    return new SqliteMeasures(database);
  }

  public MappingStore mappings() {
    return new SqliteMappings(database);
  }

  /** Runs, as a driver needs them. */
  public RunJournal journal() {
    return new SqliteJournal(journal);
  }

  /** Runs, as people need them. */
  public Decisions decisions() {
    return new SqliteDecisions(journal);
  }

  /** What was drafted. */
  public DraftStore drafts() {
    return new SqliteDrafts(database);
  }

  /** What was measured. */
  public SpanLog spans() {
    return new SqliteSpans(database);
  }

  public Settings settings() {
    return new Settings(database);
  }

  /** The file, absolute. */
  public Path file() {
    return database.file();
  }

  Database database() {
    return database;
  }

  @Override
  public void close() throws StoreException {
    try {
      journal.close();
      anchor.close();
    } catch (SQLException e) {
      throw Failure.of("close the store", database.file(), e);
    }
  }
}
