package com.valueinmotion.store;

import com.valueinmotion.account.ImportStore.Committed;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.ImportStore.Session;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One import: one transaction on a connection of its own, from the first row to the last.
 *
 * <p>What cannot be written undoes all of it at once: SQLite may already have ended the transaction
 * by itself (a full disk does that), and what came after would no longer be part of it.
 */
final class ImportSession implements Session {
  private static final Logger LOG = Logger.getLogger(ImportSession.class.getName());

  private final Path store;
  private final Connection connection;
  private final Instant knownAt;
  private final long id;
  private final ImportedFiles files;
  private final Subjects subjects;
  private final Observations observations;
  private final Entries entries;
  private final Quarantine quarantine;
  private long accepted;
  private boolean over;

  /**
   * @param connection in a transaction already; closed by the session
   */
  ImportSession(Path store, Connection connection, EntryJson json, Instant knownAt)
      throws SQLException {
    this.store = store;
    this.connection = connection;
    this.knownAt = knownAt;
    this.id = record(connection, knownAt);
    this.files = new ImportedFiles(connection, id);
    this.subjects = new Subjects(connection);
    this.observations = new Observations(connection, files);
    this.entries = new Entries(connection, files, json, knownAt);
    this.quarantine = new Quarantine(connection, files);
  }

  @Override
  public void startFile(String name, String sha256, String format) throws StoreException {
    step(
        "begin with " + name,
        () -> {
          files.start(name, sha256, format);
          observations.startFile();
          entries.startFile();
          return true;
        });
  }

  @Override
  public Outcome accept(RowFacts facts) throws StoreException {
    return step("store row " + facts.row(), () -> write(facts));
  }

  @Override
  public void refuse(Refusal refusal) throws StoreException {
    step("keep refused row " + refusal.row(), () -> quarantine.keep(refusal));
  }

  @Override
  public Committed commit() throws StoreException {
    return step(
        "finish the import",
        () -> {
          subjects.keepNames();
          Links links = new Links(connection, subjects);
          if (accepted == 0 && quarantine.kept() == 0) {
            long held = links.held();
            undo();
            return new Committed(false, held, List.of());
          }
          List<String> linked = links.renew();
          long held = links.held();
          total();
          connection.commit();
          over = true;
          letGo();
          return new Committed(true, held, linked);
        });
  }

  @Override
  public void close() throws StoreException {
    if (!over) {
      try {
        undo();
      } catch (SQLException e) {
        throw Failure.of("undo the import", store, e);
      }
    }
  }

  private Outcome write(RowFacts facts) throws SQLException {
    @Nullable Subject known = subjects.find(facts.subject());
    Checked<Observations.Fact> values = observations.check(known, facts.observations());
    Checked<Entries.Version> rows = entries.check(known, facts.entries());
    Optional<String> contradiction = values.contradiction().or(rows::contradiction);
    if (contradiction.isPresent()) {
      return new Outcome.Contradicts(contradiction.get());
    }
    boolean introduces = facts.introduces() && (known == null || !known.introduced());
    boolean changes =
        known == null || introduces || !values.fresh().isEmpty() || !rows.fresh().isEmpty();
    Subject subject = known == null ? subjects.add(facts.subject()) : known;
    observations.write(subject, values);
    entries.write(subject, rows);
    if (!changes) {
      return new Outcome.Unchanged();
    }
    if (facts.introduces()) {
      subjects.introduce(subject, earliest(facts));
    }
    if (values.fresh().stream().anyMatch(Observations::isName)) {
      subjects.named(subject);
    }
    accepted++;
    return new Outcome.Accepted();
  }

  /** When the row became known: its values may tell of an earlier day than that of this import. */
  private Instant earliest(RowFacts facts) {
    return facts.observations().stream()
        .map(observation -> observation.knownAt())
        .min(Comparator.naturalOrder())
        .filter(first -> first.isBefore(knownAt))
        .orElse(knownAt);
  }

  private static long record(Connection connection, Instant knownAt) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO import (known_at) VALUES (?) RETURNING id")) {
      insert.setLong(1, Units.nanos(knownAt));
      return Rows.number(insert);
    }
  }

  private void total() throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE import SET accepted = ?, refused = ? WHERE id = ?")) {
      update.setLong(1, accepted);
      update.setLong(2, quarantine.kept());
      update.setLong(3, id);
      update.executeUpdate();
    }
  }

  /** After the commit: whatever goes wrong in closing, the import is done and must be told so. */
  private void letGo() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.FINE, "a connection did not close", e);
    }
  }

  private void undo() throws SQLException {
    over = true;
    try (connection) {
      connection.rollback();
    }
  }

  private <T> T step(String doing, Step<T> step) throws StoreException {
    if (over) {
      throw new StoreException(
          "Could not " + doing + ": this import is over. Begin it again from its first file.");
    }
    try {
      return step.take();
    } catch (SQLException e) {
      StoreException told = Failure.of(doing, store, e);
      try {
        undo();
      } catch (SQLException further) {
        told.addSuppressed(further);
      }
      throw told;
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T take() throws SQLException;
  }
}
