package com.valueinmotion.store;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
  private final PreparedStatement latestName;
  private final PreparedStatement keepName;
  private final Map<AccountRef, Subject> met = new HashMap<>();
  private final Map<Long, AccountRef> refs = new HashMap<>();
  private final Set<Long> named = new HashSet<>();

  Subjects(Connection connection) throws SQLException {
    select =
        connection.prepareStatement(
            "SELECT id, introduced_at FROM subject WHERE value = ? AND system = ?");
    insert =
        connection.prepareStatement(
            "INSERT INTO subject (value, system) VALUES (?, ?) RETURNING id");
    introduce = connection.prepareStatement("UPDATE subject SET introduced_at = ? WHERE id = ?");
    keepName = connection.prepareStatement("UPDATE subject SET folded_name = ? WHERE id = ?");
    latestName =
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
      introduce.setLong(1, nanos);
      introduce.setLong(2, subject.id());
      introduce.executeUpdate();
      AccountRef ref = refs.get(subject.id());
      if (ref != null) {
        met.put(ref, new Subject(subject.id(), subject.byName(), nanos));
      }
    }
  }

  /** A name came; which of its names is the latest is looked up once, at the end. */
  void named(Subject subject) {
    if (!subject.byName()) {
      named.add(subject.id());
    }
  }

  void keepNames() throws SQLException {
    for (long id : named) {
      @Nullable String name = latestName(id);
      if (name == null) {
        keepName.setNull(1, Types.VARCHAR);
      } else {
        keepName.setString(1, AccountRef.foldName(name));
      }
      keepName.setLong(2, id);
      keepName.executeUpdate();
    }
  }

  @Nullable String latestName(long subject) throws SQLException {
    latestName.setLong(1, subject);
    latestName.setString(2, AccountField.NAME.id());
    try (ResultSet row = latestName.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private Subject meet(AccountRef ref, Subject subject) {
    met.put(ref, subject);
    refs.put(subject.id(), ref);
    return subject;
  }
}
