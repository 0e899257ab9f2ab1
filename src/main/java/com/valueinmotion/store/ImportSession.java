package com.valueinmotion.store;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.ImportStore.Committed;
import com.valueinmotion.account.ImportStore.Linked;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.ImportStore.Session;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.match.MatchQuestion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final EntryJson json;
  private final Instant knownAt;
  private final WriteBehind behind = new WriteBehind();
  private final ImportLine line;
  private final ImportedFiles files;
  private final Subjects subjects;
  private final Observations observations;
  private final Entries entries;
  private final Quarantine quarantine;
  private final Set<AccountId> relinked = new TreeSet<>();
  private @Nullable Linked linked;
  private boolean over;

  /**
   * @param connection in a transaction already; closed by the session
   */
  ImportSession(Path store, Connection connection, EntryJson json, Instant knownAt)
      throws SQLException {
    this.store = store;
    this.connection = connection;
    this.json = json;
    this.knownAt = knownAt;
    this.line = ImportLine.begin(connection, knownAt);
    this.files = new ImportedFiles(connection, line.id());
    this.subjects = new Subjects(connection, line.id(), line.lastSubject());
    this.observations = new Observations(connection, behind, files, line.lastSubject());
    this.entries = new Entries(connection, behind, files, json, knownAt, line.lastSubject());
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
    step(
        "keep refused row " + refusal.row(),
        () -> {
          line.refused();
          return quarantine.keep(refusal);
        });
  }

  @Override
  public void skip(int rows) {
    line.skipped(rows);
  }

  @Override
  public Linked link() throws StoreException {
    Linked known = linked;
    if (known != null) {
      return known;
    }
    return step(
        "link rows to accounts",
        () -> {
          observations.flush();
          entries.flush();
          subjects.keepNames();
          Links links = new Links(connection);
          List<String> sentences = links.renew();
          relinked.addAll(links.changed());
          Linked now = new Linked(links.held(), sentences);
          linked = now;
          return now;
        });
  }

  @Override
  public Set<AccountId> touched() throws StoreException {
    return step(
        "look which accounts changed",
        () -> {
          Set<AccountId> accounts = line.touched();
          accounts.addAll(relinked);
          return accounts;
        });
  }

  /** Names that only a person can say are one account; after {@link #link()}. */
  List<MatchQuestion> questions() throws StoreException {
    return step("look for names that may be one account", () -> new Links(connection).questions());
  }

  @Override
  public AccountStore accounts() {
    return new SqliteAccounts(
        new SqliteAccounts.Reading() {
          @Override
          public <T> T read(String doing, SqliteAccounts.Work<T> work) throws StoreException {
            return step(doing, () -> work.on(connection));
          }
        },
        json);
  }

  @Override
  public Committed commit() throws StoreException {
    Linked told = link();
    return step(
        "finish the import",
        () -> {
          if (!line.isNews() && quarantine.kept() == 0) {
            undo();
            return new Committed(false, told.held(), List.of());
          }
          line.total(quarantine.kept());
          connection.commit();
          over = true;
          letGo();
          return new Committed(true, told.held(), told.sentences());
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
    linked = null;
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
    also(subject, facts);
    if (!changes) {
      line.unchanged(facts.rows());
      return new Outcome.Unchanged();
    }
    if (facts.introduces()) {
      subjects.introduce(subject, earliest(facts));
    }
    for (Observations.Fact fact : values.fresh()) {
      if (Observations.isName(fact)) {
        subjects.named(subject);
      }
    }
    boolean isOfOld =
        facts.introduces() && known != null && known.introduced() && line.isOlder(known);
    boolean isChange = isOfOld || !values.changes().isEmpty() || !rows.changes().isEmpty();
    line.accepted(facts.rows(), isChange);
    return new Outcome.Accepted(isChange);
  }

  /** Further ids that the row gives for its account. */
  private void also(Subject subject, RowFacts facts) throws SQLException {
    for (AccountRef ref : facts.also()) {
      @Nullable Subject known = subjects.find(ref);
      Subject other = known == null ? subjects.add(ref) : known;
      Source source =
          facts.observations().isEmpty()
              ? facts.entries().getFirst().source()
              : facts.observations().getFirst().source();
      subjects.sameRow(subject, other, files.origin(source), facts.row());
    }
  }

  /** When the row became known: its values may tell of an earlier day than that of this import. */
  private Instant earliest(RowFacts facts) {
    return facts.observations().stream()
        .map(observation -> observation.knownAt())
        .min(Comparator.naturalOrder())
        .filter(first -> first.isBefore(knownAt))
        .orElse(knownAt);
  }

  /** After the commit: whatever goes wrong in closing, the import is done and must be told so. */
  private void letGo() {
    behind.end();
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.FINE, "a connection did not close", e);
    }
  }

  private void undo() throws SQLException {
    over = true;
    behind.end();
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
