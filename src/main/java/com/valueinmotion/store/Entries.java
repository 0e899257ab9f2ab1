package com.valueinmotion.store;

import com.valueinmotion.account.Entry;
import com.valueinmotion.store.Checked.Contradicted;
import com.valueinmotion.store.Checked.Found;
import com.valueinmotion.store.Checked.Known;
import com.valueinmotion.store.Checked.Unknown;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The raw rows of one import, each a version of what its key stands for.
 *
 * <p>A version that says what the latest of its day says is not written again; nor is one that this
 * very file, or a file of the same content, has brought before. Otherwise it is a new version, even
 * where an older one said the same: a deal may go back to where it was. As with observations, a
 * file may not say two things of one key and day.
 */
final class Entries {
  /** A raw row and how it is stored. */
  record Version(Entry entry, int rank, String payload) {
    String kind() {
      return EntryJson.kind(rank);
    }
  }

  private final ImportedFiles files;
  private final EntryJson json;
  private final long knownAt;
  private final PreparedStatement select;
  private final PreparedStatement anyVersion;
  private final Batch inserts;
  private final Spans spans;
  private final LongSet written = new LongSet();
  private final long lastSubjectBefore;
  private final PreparedStatement selectSaid;
  private final PreparedStatement insertSaid;
  private final PreparedStatement forgetSaid;

  Entries(
      Connection connection,
      WriteBehind behind,
      ImportedFiles files,
      EntryJson json,
      Instant knownAt,
      long lastSubjectBefore)
      throws SQLException {
    this.lastSubjectBefore = lastSubjectBefore;
    this.files = files;
    this.json = json;
    this.knownAt = Units.nanos(knownAt);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TEMP TABLE said_entry (
            subject_id INTEGER, kind TEXT, key TEXT, event_at INTEGER, payload TEXT, row INTEGER,
            PRIMARY KEY (subject_id, kind, key, event_at)) WITHOUT ROWID
          """);
    }
    select =
        connection.prepareStatement(
            """
            SELECT e.payload, e.origin_id, e.row FROM entry e JOIN origin g ON g.id = e.origin_id
            WHERE e.subject_id = ? AND e.kind = ? AND e.key = ? AND e.event_at = ?
            ORDER BY e.known_at DESC, g.file DESC, e.row DESC
            """);
    inserts =
        new Batch(
            connection,
            behind,
            """
            INSERT OR IGNORE INTO entry
              (subject_id, kind, key, event_at, known_at, origin_id, row, payload)
            VALUES\
            """,
            8,
            Comparator.<@Nullable Object[]>comparingLong(row -> (Long) row[0])
                .thenComparing(row -> (String) row[1])
                .thenComparing(row -> (String) row[2]));
    anyVersion =
        connection.prepareStatement(
            "SELECT 1 FROM entry WHERE subject_id = ? AND kind = ? AND key = ? LIMIT 1");
    PreparedStatement days =
        connection.prepareStatement(
            "SELECT min(event_at), max(event_at) FROM entry WHERE subject_id = ? AND kind = ?");
    spans =
        new Spans(
            (subject, kind) -> {
              days.setLong(1, subject);
              days.setString(2, EntryJson.kind((int) kind));
              return Rows.two(days);
            },
            inserts,
            lastSubjectBefore);
    selectSaid =
        connection.prepareStatement(
            """
            SELECT payload, row FROM temp.said_entry
            WHERE subject_id = ? AND kind = ? AND key = ? AND event_at = ?
            """);
    insertSaid =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO temp.said_entry VALUES (?, ?, ?, ?, ?, ?)");
    forgetSaid = connection.prepareStatement("DELETE FROM temp.said_entry");
  }

  /** Everything that was accepted can be read from now on. */
  void flush() throws SQLException {
    inserts.flush();
  }

  void startFile() throws SQLException {
    flush();
    forgetSaid.executeUpdate();
  }

  /**
   * @param subject null where none is stored yet
   */
  Checked<Version> check(@Nullable Subject subject, List<Entry> entries) throws SQLException {
    Checked<Version> row = Checked.nothingYet();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Version version = new Version(entry, EntryJson.rank(entry), json.payload(entry));
      if (entries.subList(0, i).stream().anyMatch(other -> contradict(other, entry))) {
        return Checked.contradicting(name(version) + ": the same row says two things of it");
      }
      switch (subject == null ? Checked.UNHEARD_OF : look(subject, version)) {
        case Unknown(boolean isChange) -> row.fresh(version, isChange);
        case Known(boolean givesWay) -> (givesWay ? row.restated() : row.repeated()).add(version);
        case Contradicted(String what) -> {
          return Checked.contradicting(what);
        }
      }
    }
    return row;
  }

  void write(Subject subject, Checked<Version> row) throws SQLException {
    for (Version version : row.fresh()) {
      insert(subject, version);
    }
    for (Version version : row.restated()) {
      insert(subject, version);
    }
    for (Version version : row.repeated()) {
      bindSlot(insertSaid, subject, version);
      insertSaid.setString(5, version.payload());
      insertSaid.setInt(6, version.entry().source().row());
      insertSaid.executeUpdate();
    }
  }

  private void insert(Subject subject, Version version) throws SQLException {
    inserts.add(
        subject.id(),
        version.kind(),
        version.entry().key(),
        Units.days(version.entry().eventAt()),
        knownAt,
        files.origin(version.entry().source()),
        version.entry().source().row(),
        version.payload());
    written.add(hash(subject, version, Units.days(version.entry().eventAt())));
  }

  private Found look(Subject subject, Version version) throws SQLException {
    long day = Units.days(version.entry().eventAt());
    if (!written.contains(hash(subject, version, day))
        && spans.of(subject.id(), version.rank()).isOutside(day)) {
      return isKnown(subject, version) ? new Unknown(true) : Checked.UNHEARD_OF;
    }
    inserts.flush();
    boolean latest = true;
    boolean known = false;
    boolean givesWay = true;
    boolean others = false;
    bindSlot(select, subject, version);
    try (ResultSet row = select.executeQuery()) {
      for (; row.next(); latest = false) {
        long origin = row.getLong(2);
        boolean ofThisFile = files.isOfThisFile(origin);
        if (!row.getString(1).equals(version.payload())) {
          others = true;
          if (ofThisFile) {
            return contradiction(version, row.getInt(3));
          }
        } else if (latest || ofThisFile || files.seenBefore()) {
          known = true;
          givesWay &= files.givesWay(origin, version.entry().source().file());
        }
      }
    }
    if (others) {
      bindSlot(selectSaid, subject, version);
      try (ResultSet row = selectSaid.executeQuery()) {
        if (row.next() && !row.getString(1).equals(version.payload())) {
          return contradiction(version, row.getInt(2));
        }
      }
    }
    return known ? new Known(givesWay) : new Unknown(others || isKnown(subject, version));
  }

  /** Whether an earlier import told of what the key stands for, on whatever day. */
  private boolean isKnown(Subject subject, Version version) throws SQLException {
    if (subject.id() > lastSubjectBefore || spans.of(subject.id(), version.rank()).isEmpty()) {
      return false;
    }
    anyVersion.setLong(1, subject.id());
    anyVersion.setString(2, version.kind());
    anyVersion.setString(3, version.entry().key());
    return Rows.any(anyVersion);
  }

  /** Two that are equal only cost a look at what is stored. */
  private static long hash(Subject subject, Version version, long day) {
    String key = version.entry().key();
    long high = key.hashCode() * 31L + version.rank();
    long low = subject.id() * 0x9E3779B97F4A7C15L + day * 0xC2B2AE3D27D4EB4FL;
    long mixed = (high << 32 ^ key.length()) * 0xBF58476D1CE4E5B9L ^ low;
    return mixed ^ mixed >>> 29;
  }

  private static void bindSlot(PreparedStatement statement, Subject subject, Version version)
      throws SQLException {
    statement.setLong(1, subject.id());
    statement.setString(2, version.kind());
    statement.setString(3, version.entry().key());
    statement.setLong(4, Units.days(version.entry().eventAt()));
  }

  private static Contradicted contradiction(Version version, int row) {
    return new Contradicted(
        "%s: row %d of this file says otherwise for the same day".formatted(name(version), row));
  }

  private static String name(Version version) {
    return version.kind() + " " + version.entry().key();
  }

  private boolean contradict(Entry one, Entry other) {
    return one.getClass() == other.getClass()
        && one.key().equals(other.key())
        && one.eventAt().equals(other.eventAt())
        && !json.payload(one).equals(json.payload(other));
  }
}
