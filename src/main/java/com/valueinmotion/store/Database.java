package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to one store's file, and transactions on them whose failures are sentences. {@link
 * Instant}s and {@link LocalDate}s bind to, and map from, columns in the units of {@link Units}.
 */
final class Database {
  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Handle handle) throws SQLException, StoreException;
  }

  /** In MiB: what a large import writes at random stays in memory. */
  static final int CACHE = 160;

  private final Path file;
  private final Duration patience;
  private final int cache;
  private final Jdbi reading;
  private final Jdbi writing;

  /**
   * @param patience how long to wait while somebody else writes
   * @param cache how many MiB of the file to hold in memory
   */
  Database(Path file, Duration patience, int cache) {
    this.cache = cache;
    this.file = file;
    this.patience = patience;
    this.reading = jdbi(source(TransactionMode.DEFERRED));
    this.writing = jdbi(source(TransactionMode.IMMEDIATE));
  }

  Path file() {
    return file;
  }

  /** Everything the work reads is of one moment. */
  <T> T read(String doing, Work<T> work) throws StoreException {
    return run(reading, doing, work);
  }

  /** Everything the work writes becomes visible at once, or nothing does. */
  <T> T write(String doing, Work<T> work) throws StoreException {
    return run(writing, doing, work);
  }

  /** A connection of the caller's own, whose transactions may write from their first statement. */
  Connection connect() throws SQLException {
    return source(TransactionMode.IMMEDIATE).getConnection();
  }

  /**
   * The same without looking up, for each row, what it refers to, which takes as long as writing
   * it. For imports, which refer only to what they have just written or read, and for taking them
   * back; the tests look all of it up afterwards.
   */
  Connection connectUnchecked() throws SQLException {
    SQLiteConfig config = config(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(false);
    return at(config).getConnection();
  }

  /** Sees what is there and cannot change it, not even the journal mode. */
  Connection look() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    return at(config).getConnection();
  }

  SQLiteDataSource source(TransactionMode mode) {
    return at(config(mode));
  }

  private SQLiteConfig config(TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.enforceForeignKeys(true);
    // Without it, INSERT OR REPLACE would slip past the triggers that keep history append-only.
    config.enableRecursiveTriggers(true);
    config.setJournalSizeLimit(64 << 20);
    config.setTransactionMode(mode);
    config.setCacheSize(-1024 * cache); // negative is KiB
    config.setGetGeneratedKeys(false); // they would be asked for after every insert
    return config;
  }

  SQLiteDataSource at(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As a URI, so that a ? or # in a folder's name is part of the name.
    source.setUrl("jdbc:sqlite:" + file.toUri());
    return source;
  }

  private <T> T run(Jdbi jdbi, String doing, Work<T> work) throws StoreException {
    try (Handle handle = jdbi.open()) {
      handle.begin();
      try {
        T result = work.in(handle);
        handle.commit();
        return result;
      } finally {
        if (handle.isInTransaction()) {
          handle.rollback();
        }
      }
    } catch (SQLException | JdbiException e) {
      throw Failure.of(doing, file, e);
    }
  }

  private static Jdbi jdbi(SQLiteDataSource source) {
    return Jdbi.create(source)
        .registerArgument(new InstantArgument())
        .registerArgument(new DayArgument())
        .registerColumnMapper(Instant.class, (r, i, context) -> Units.instant(r.getLong(i)))
        .registerColumnMapper(LocalDate.class, (r, i, context) -> Units.day(r.getLong(i)));
  }

  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(java.sql.Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setLong(position, Units.nanos(value));
    }
  }

  private static final class DayArgument extends AbstractArgumentFactory<LocalDate> {
    DayArgument() {
      super(java.sql.Types.BIGINT);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setLong(position, Units.days(value));
    }
  }
}
