package com.valueinmotion.store;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Domain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subjects that an import meets, and what it learns of them. */
final class Subjects {
  private final PreparedStatement select;
  private final PreparedStatement insert;
  private final PreparedStatement introduce;
  private final PreparedStatement latest;
  private final PreparedStatement keepName;
  private final PreparedStatement remember;
  private final PreparedStatement sameRow;
  private final long importId;
  private final long lastBefore;
  private final Map<AccountRef, Subject> met = new HashMap<>();
  private final Map<Long, AccountRef> refs = new HashMap<>();
  private final Set<Long> named = new HashSet<>();

  /**
   * @param lastBefore the last subject that was there before the import
   */
  Subjects(Connection connection, long importId, long lastBefore) throws SQLException {
    this.importId = importId;
    this.lastBefore = lastBefore;
    remember =
        connection.prepareStatement(
            """
            INSERT OR IGNORE INTO subject_before
            SELECT ?, id, introduced_at, folded_name, domain FROM subject WHERE id = ?
            """);
    sameRow = connection.prepareStatement("INSERT OR IGNORE INTO same_row VALUES (?, ?, ?, ?)");
    select =
        connection.prepareStatement(
            "SELECT id, introduced_at FROM subject WHERE value = ? AND system = ?");
    insert =
        connection.prepareStatement(
            "INSERT INTO subject (value, system) VALUES (?, ?) RETURNING id");
    introduce = connection.prepareStatement("UPDATE subject SET introduced_at = ? WHERE id = ?");
    keepName =
        connection.prepareStatement("UPDATE subject SET folded_name = ?, domain = ? WHERE id = ?");
    latest =
        connection.prepareStatement(
            """
            SELECT o.value FROM observation o JOIN origin g ON g.id = o.origin_id
            WHERE o.subject_id = ? AND o.key_id = (SELECT id FROM vocabulary WHERE word = ?)
            ORDER BY o.event_at DESC, o.known_at DESC, g.file DESC, o.row DESC LIMIT 1
            """);
  }

  /** The subject of that reference, or null where none is stored. */
  @Nullable Subject find(AccountRef ref) throws SQLException {
    Subject known = met.get(ref);
    if (known != null) {
      return known;
    }
    select.setString(1, ref.value());
    select.setString(2, ref.system());
    try (ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return null;
      }
      long introducedAt = row.getLong(2);
      long since = row.wasNull() ? Subject.NEVER : introducedAt;
      return meet(ref, new Subject(row.getLong(1), ref.isByName(), since));
    }
  }

  Subject add(AccountRef ref) throws SQLException {
    insert.setString(1, ref.value());
    insert.setString(2, ref.system());
    return meet(ref, new Subject(Rows.number(insert), ref.isByName(), Subject.NEVER));
  }

  /** Remembers the earliest introduction, so that the order of imports does not matter. */
  void introduce(Subject subject, Instant at) throws SQLException {
    long nanos = Units.nanos(at);
    if (nanos < subject.introducedAt()) {
      remember(subject.id());
      introduce.setLong(1, nanos);
      introduce.setLong(2, subject.id());
      introduce.executeUpdate();
      AccountRef ref = refs.get(subject.id());
      if (ref != null) {
        met.put(ref, new Subject(subject.id(), subject.byName(), nanos));
      }
    }
  }

  /** A name or website came; which is the latest is looked up once, at the end. */
  void named(Subject subject) {
    named.add(subject.id());
  }

  void keepNames() throws SQLException {
    for (long id : named) {
      remember(id);
      boolean byName = refs.containsKey(id) && refs.get(id).isByName();
      @Nullable String name = byName ? null : latestName(id);
      @Nullable String website = latest(id, AccountField.WEBSITE);
      keepName.setString(1, name == null ? null : AccountRef.foldName(name));
      keepName.setString(2, website == null ? null : Domain.of(website).orElse(null));
      keepName.setLong(3, id);
      keepName.executeUpdate();
    }
    named.clear();
  }

  /** Keeps that a row of a file gives both as ids of one account. */
  void sameRow(Subject one, Subject other, long origin, int row) throws SQLException {
    sameRow.setLong(1, Math.min(one.id(), other.id()));
    sameRow.setLong(2, Math.max(one.id(), other.id()));
    sameRow.setLong(3, origin);
    sameRow.setInt(4, row);
    sameRow.executeUpdate();
  }

  @Nullable String latestName(long subject) throws SQLException {
    return latest(subject, AccountField.NAME);
  }

  /** As it stood before this import changed it, so that the import can be taken back. */
  private void remember(long subject) throws SQLException {
    if (subject <= lastBefore) {
      remember.setLong(1, importId);
      remember.setLong(2, subject);
      remember.executeUpdate();
    }
  }

  private @Nullable String latest(long subject, AccountField field) throws SQLException {
    latest.setLong(1, subject);
    latest.setString(2, field.id());
    try (ResultSet row = latest.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private Subject meet(AccountRef ref, Subject subject) {
    met.put(ref, subject);
    refs.put(subject.id(), ref);
    return subject;
  }
}
