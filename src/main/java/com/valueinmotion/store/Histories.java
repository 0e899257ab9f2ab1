package com.valueinmotion.store;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One bitemporal read. Rows stream from the tables in their stored order, without joins, and are
 * put together here: which subject belongs to which account, and what the numbers for keys and
 * places stand for, is little and looked up in memory.
 */
final class Histories {
  private static final String SUBJECTS =
      "SELECT id, system, value, introduced_at, account_id FROM subject WHERE account_id";
  private static final String OBSERVATIONS =
      """
      SELECT subject_id, key_id, event_at, kind, value, currency, known_at, origin_id, row
      FROM observation WHERE event_at <= ? AND known_at <= ?
      """;
  private static final String ENTRIES =
      """
      SELECT subject_id, kind, key, event_at, known_at, origin_id, row, payload
      FROM entry WHERE event_at <= ? AND known_at <= ?
      """;

  private record Member(HistoryParts account, boolean owner) {}

  private final Connection connection;
  private final EntryJson json;
  private final AsOf asOf;
  private final Places places;
  private final Map<Long, Member> members = new HashMap<>();
  private final Map<String, HistoryParts> accounts = new HashMap<>();

  Histories(Connection connection, EntryJson json, AsOf asOf) throws SQLException {
    this.connection = connection;
    this.json = json;
    this.asOf = asOf;
    this.places = new Places(connection);
  }

  List<AccountHistory> all() throws SQLException {
    try (PreparedStatement subjects = connection.prepareStatement(SUBJECTS + " IS NOT NULL");
        PreparedStatement observations = connection.prepareStatement(OBSERVATIONS);
        PreparedStatement entries = connection.prepareStatement(ENTRIES)) {
      readSubjects(subjects);
      readObservations(observations);
      readEntries(entries);
    }
    return accounts.values().stream()
        .map(account -> account.history(asOf))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(AccountHistory::id))
        .toList();
  }

  Optional<AccountHistory> one(AccountId id) throws SQLException {
    try (PreparedStatement subjects = connection.prepareStatement(SUBJECTS + " = ?");
        PreparedStatement observations =
            connection.prepareStatement(OBSERVATIONS + " AND subject_id = ?");
        PreparedStatement entries = connection.prepareStatement(ENTRIES + " AND subject_id = ?")) {
      subjects.setString(1, id.value());
      readSubjects(subjects);
      for (long subject : members.keySet()) {
        observations.setLong(3, subject);
        readObservations(observations);
        entries.setLong(3, subject);
        readEntries(entries);
      }
    }
    return Optional.ofNullable(accounts.get(id.value())).flatMap(parts -> parts.history(asOf));
  }

  private void readSubjects(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        String system = row.getString(2);
        String value = row.getString(3);
        String id = row.getString(5);
        HistoryParts account =
            accounts.computeIfAbsent(id, name -> new HistoryParts(new AccountId(name), json));
        boolean owner = id.equals(system + ":" + value);
        long since = row.getLong(4);
        account.subject(value, owner, row.wasNull() ? Subject.NEVER : since);
        members.put(row.getLong(1), new Member(account, owner));
      }
    }
  }

  private void readObservations(PreparedStatement query) throws SQLException {
    try (ResultSet row = cut(query).executeQuery()) {
      while (row.next()) {
        Member member = members.get(row.getLong(1));
        if (member != null) {
          member.account().observation(member.owner(), places.observation(row));
        }
      }
    }
  }

  private void readEntries(PreparedStatement query) throws SQLException {
    try (ResultSet row = cut(query).executeQuery()) {
      while (row.next()) {
        Member member = members.get(row.getLong(1));
        if (member != null) {
          member
              .account()
              .entry(
                  new StoredEntry(
                      row.getString(2),
                      row.getString(3),
                      row.getLong(4),
                      row.getLong(5),
                      places.source(row.getLong(6), row.getInt(7)),
                      row.getString(8)));
        }
      }
    }
  }

  private PreparedStatement cut(PreparedStatement query) throws SQLException {
    query.setLong(1, Units.days(asOf.day()));
    query.setLong(2, Units.nanos(asOf.knownBy()));
    return query;
  }
}
