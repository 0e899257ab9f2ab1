package com.valueinmotion.store;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Observation;
import com.valueinmotion.store.Checked.Contradicted;
import com.valueinmotion.store.Checked.Found;
import com.valueinmotion.store.Checked.Known;
import com.valueinmotion.store.Checked.Unknown;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one import. A value that is stored already, whichever file it came from, is
 * not written again; a file may not say two things of one key, account and day.
 *
 * <p>What the file said counts even where it was known before ({@code temp.said}): otherwise the
 * file's own contradiction would be accepted when the same file comes a second time.
 */
final class Observations {
  /** An observation and how it is stored. */
  record Fact(Observation observation, long key, long day, Stored value) {}

  private final ImportedFiles files;
  private final Vocabulary vocabulary;
  private final PreparedStatement select;
  private final Batch inserts;
  private final Spans spans;
  private final PreparedStatement selectSaid;
  private final PreparedStatement insertSaid;
  private final PreparedStatement forgetSaid;

  Observations(
      Connection connection, WriteBehind behind, ImportedFiles files, long lastSubjectBefore)
      throws SQLException {
    this.files = files;
    this.vocabulary = new Vocabulary(connection);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TEMP TABLE said (
            subject_id INTEGER, key_id INTEGER, event_at INTEGER, kind INTEGER, value, currency TEXT,
            row INTEGER, PRIMARY KEY (subject_id, key_id, event_at)) WITHOUT ROWID
          """);
    }
    select =
        connection.prepareStatement(
            """
            SELECT kind, value, currency, origin_id, row FROM observation
            WHERE subject_id = ? AND key_id = ? AND event_at = ?
            """);
    inserts =
        new Batch(
            connection,
            behind,
            """
            INSERT OR IGNORE INTO observation
              (subject_id, key_id, event_at, kind, value, currency, known_at, origin_id, row)
            VALUES\
            """,
            9,
            Comparator.<@Nullable Object[]>comparingLong(row -> number(row[0]))
                .thenComparingLong(row -> number(row[1]))
                .thenComparingLong(row -> number(row[2])));
    PreparedStatement days =
        connection.prepareStatement(
            """
            SELECT min(event_at), max(event_at) FROM observation
            WHERE subject_id = ? AND key_id = ?
            """);
    spans =
        new Spans(
            (subject, key) -> {
              days.setLong(1, subject);
              days.setLong(2, key);
              return Rows.two(days);
            },
            inserts,
            lastSubjectBefore);
    selectSaid =
        connection.prepareStatement(
            """
            SELECT kind, value, currency, row FROM temp.said
            WHERE subject_id = ? AND key_id = ? AND event_at = ?
            """);
    insertSaid =
        connection.prepareStatement("INSERT OR IGNORE INTO temp.said VALUES (?, ?, ?, ?, ?, ?, ?)");
    forgetSaid = connection.prepareStatement("DELETE FROM temp.said");
  }

  /** Everything that was accepted can be read from now on. */
  void flush() throws SQLException {
    inserts.flush();
  }

  void startFile() throws SQLException {
    flush();
    forgetSaid.executeUpdate();
  }

  /** Whether accounts are matched by it. */
  static boolean isName(Fact fact) {
    String key = fact.observation().key();
    return key.equals(AccountField.NAME.id()) || key.equals(AccountField.WEBSITE.id());
  }

  /**
   * @param subject null where none is stored yet
   */
  Checked<Fact> check(@Nullable Subject subject, List<Observation> observations)
      throws SQLException {
    Checked<Fact> row = Checked.nothingYet();
    for (int i = 0; i < observations.size(); i++) {
      Observation observation = observations.get(i);
      for (int j = 0; j < i; j++) {
        if (contradict(observations.get(j), observation)) {
          return Checked.contradicting(
              observation.key()
                  + ": the same row also says "
                  + observations.get(j).value().text()
                  + " for that day");
        }
      }
      Fact fact =
          new Fact(
              observation,
              vocabulary.id(observation.key()),
              Units.days(observation.eventAt()),
              Stored.of(observation.value()));
      switch (subject == null ? Checked.UNHEARD_OF : look(subject, fact)) {
        case Unknown(boolean isChange) -> row.fresh(fact, isChange);
        case Known(boolean givesWay) -> (givesWay ? row.restated() : row.repeated()).add(fact);
        case Contradicted(String what) -> {
          return Checked.contradicting(what);
        }
      }
    }
    return row;
  }

  void write(Subject subject, Checked<Fact> row) throws SQLException {
    for (Fact fact : row.fresh()) {
      insert(subject, fact);
    }
    for (Fact fact : row.restated()) {
      insert(subject, fact);
    }
    for (Fact fact : row.repeated()) {
      bindSlot(insertSaid, subject, fact);
      fact.value().bind(insertSaid, 4);
      insertSaid.setInt(7, fact.observation().source().row());
      insertSaid.executeUpdate();
    }
  }

  private void insert(Subject subject, Fact fact) throws SQLException {
    Stored value = fact.value();
    inserts.add(
        subject.id(),
        fact.key(),
        fact.day(),
        value.kind(),
        value.value(),
        value.currency(),
        Units.nanos(fact.observation().knownAt()),
        files.origin(fact.observation().source()),
        fact.observation().source().row());
    spans.of(subject.id(), fact.key()).include(fact.day());
  }

  private Found look(Subject subject, Fact fact) throws SQLException {
    if (spans.of(subject.id(), fact.key()).isOutside(fact.day())) {
      return Checked.UNHEARD_OF;
    }
    inserts.flush();
    boolean known = false;
    boolean givesWay = true;
    boolean others = false;
    bindSlot(select, subject, fact);
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Stored stored = Stored.read(row, 1);
        if (stored.equals(fact.value())) {
          known = true;
          givesWay &= files.givesWay(row.getLong(4), fact.observation().source().file());
        } else if (files.isOfThisFile(row.getLong(4))) {
          return contradiction(fact, row.getInt(5), stored);
        } else {
          others = true;
        }
      }
    }
    if (others) {
      bindSlot(selectSaid, subject, fact);
      try (ResultSet row = selectSaid.executeQuery()) {
        if (row.next()) {
          Stored said = Stored.read(row, 1);
          if (!said.equals(fact.value())) {
            return contradiction(fact, row.getInt(4), said);
          }
        }
      }
    }
    return known ? new Known(givesWay) : new Unknown(others);
  }

  private static void bindSlot(PreparedStatement statement, Subject subject, Fact fact)
      throws SQLException {
    statement.setLong(1, subject.id());
    statement.setLong(2, fact.key());
    statement.setLong(3, fact.day());
  }

  private static Contradicted contradiction(Fact fact, int row, Stored other) {
    return new Contradicted(
        "%s: row %d of this file says %s for the same day"
            .formatted(fact.observation().key(), row, other.datum().text()));
  }

  private static long number(@Nullable Object column) {
    return column instanceof Long number ? number : 0;
  }

  private static boolean contradict(Observation one, Observation other) {
    return one.key().equals(other.key())
        && one.eventAt().equals(other.eventAt())
        && !one.value().equals(other.value());
  }
}
