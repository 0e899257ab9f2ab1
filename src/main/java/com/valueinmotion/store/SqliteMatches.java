package com.valueinmotion.store;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people said of names, in SQLite. */
final class SqliteMatches implements MatchStore {
  /** The answer that holds of each pair, whichever way round it was given. */
  static final String LATEST =
      """
      SELECT one_system, one_value, other_system, other_value, verdict, decided_at, decided_by
      FROM match_decision d
      WHERE verdict <> 'open' AND NOT EXISTS (
        SELECT 1 FROM match_decision later WHERE later.id > d.id AND (
          (later.one_system, later.one_value, later.other_system, later.other_value)
            = (d.one_system, d.one_value, d.other_system, d.other_value)
          OR (later.other_system, later.other_value, later.one_system, later.one_value)
            = (d.one_system, d.one_value, d.other_system, d.other_value)))
      ORDER BY d.id DESC
      """;

  private static final String JOINED =
      """
      SELECT account_id, system, value, coalesce(folded_name, value) FROM subject
      WHERE account_id IN (
        SELECT account_id FROM subject WHERE account_id IS NOT NULL
        GROUP BY account_id HAVING count(*) > 1)
      ORDER BY account_id, system IN ('name', 'domain'), system, value
      """;

  private final Database database;

  SqliteMatches(Database database) {
    this.database = database;
  }

  @Override
  public List<MatchQuestion> questions() throws StoreException {
    return database.read(
        "look for names that may be one account",
        handle -> new Links(handle.getConnection()).questions());
  }

  @Override
  public List<MatchQuestion> questions(ImportStore.Session session) throws StoreException {
    return ((ImportSession) session).questions();
  }

  @Override
  public List<Answer> answers() throws StoreException {
    return database.read(
        "read what was said of names",
        handle ->
            handle
                .createQuery(LATEST)
                .map(
                    (row, context) ->
                        new Answer(
                            new AccountRef(row.getString(1), row.getString(2)),
                            new AccountRef(row.getString(3), row.getString(4)),
                            Verdict.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                            Units.instant(row.getLong(6)),
                            row.getString(7)))
                .list());
  }

  @Override
  public List<Joined> joined() throws StoreException {
    return database.read(
        "read which names are one account",
        handle -> {
          Map<String, List<AccountRef>> refs = new LinkedHashMap<>();
          Map<String, String> names = new LinkedHashMap<>();
          handle
              .createQuery(JOINED)
              .map(
                  (row, context) -> {
                    String account = row.getString(1);
                    names.putIfAbsent(account, row.getString(4));
                    return refs.computeIfAbsent(account, any -> new ArrayList<>())
                        .add(new AccountRef(row.getString(2), row.getString(3)));
                  })
              .list();
          return refs.entrySet().stream()
              .map(
                  of ->
                      new Joined(
                          of.getKey(), names.getOrDefault(of.getKey(), of.getKey()), of.getValue()))
              .toList();
        });
  }

  @Override
  public boolean isKnown(AccountRef ref) throws StoreException {
    return database.read(
        "look for a name",
        handle ->
            handle
                .createQuery("SELECT 1 FROM subject WHERE value = ? AND system = ?")
                .bind(0, ref.value())
                .bind(1, ref.system())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public List<String> answer(Answer answer) throws StoreException {
    return database.write(
        "keep what was said of two names",
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO match_decision
                    (one_system, one_value, other_system, other_value, verdict, decided_at,
                     decided_by)
                  VALUES (:oneSystem, :oneValue, :otherSystem, :otherValue, :verdict, :at, :by)
                  """)
              .bind("oneSystem", answer.one().system())
              .bind("oneValue", answer.one().value())
              .bind("otherSystem", answer.other().system())
              .bind("otherValue", answer.other().value())
              .bind("verdict", answer.verdict().name().toLowerCase(Locale.ROOT))
              .bind("at", answer.at())
              .bind("by", answer.by())
              .execute();
          return new Links(handle.getConnection()).renew();
        });
  }
}
