package com.valueinmotion.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.measure.MeasureStore;
import com.valueinmotion.diagnosis.measure.Measures;
import com.valueinmotion.diagnosis.measure.Retention;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Figures of a portfolio, summed where the rows are. */
final class SqliteMeasures implements MeasureStore {
  /**
   * What holds of each account at the start and at the end of the period: of its values the last
   * that happened, of those the last known, as a history has it. The joins are written in the order
   * in which they are fast: three narrow seeks an account, and never the whole table.
   */
  private static final String HELD =
      """
      WITH moment (at, day) AS (VALUES ('start', :since), ('end', :day)),
      account AS MATERIALIZED (
        SELECT account_id FROM subject WHERE account_id IS NOT NULL
        GROUP BY account_id HAVING min(introduced_at) <= :known),
      ranked AS (
        SELECT m.at, s.account_id, v.word, o.kind, o.value, o.currency, o.event_at,
          row_number() OVER (
            PARTITION BY m.at, s.account_id, o.key_id
            ORDER BY o.event_at DESC, o.known_at DESC, g.file DESC, o.row DESC) AS age
        FROM moment m
        CROSS JOIN vocabulary v
        CROSS JOIN subject s
        CROSS JOIN observation o ON o.subject_id = s.id AND o.key_id = v.id
          AND o.event_at <= m.day
        CROSS JOIN origin g ON g.id = o.origin_id
        WHERE v.word IN (:arr, :ended, :renewal) AND o.known_at <= :known),
      held AS MATERIALIZED (
        SELECT at, account_id, word, kind, value, currency, event_at
        FROM ranked JOIN account USING (account_id) WHERE age = 1),
      arr AS MATERIALIZED (
        SELECT at, account_id, value AS minor, currency, event_at
        FROM held WHERE word = :arr AND kind = 4),
      ended AS MATERIALIZED (
        SELECT account_id, value AS day
        FROM held WHERE word = :ended AND kind = 2 AND at = 'end'),
      renewal AS (
        SELECT account_id, value AS day
        FROM held WHERE word = :renewal AND kind = 2 AND at = 'end'),
      gone AS (SELECT account_id FROM ended WHERE day <= :day),
      """;

  private static final String ARR =
      HELD
          + """
          level AS MATERIALIZED (SELECT key AS account_id, value AS level FROM json_each(:levels)),
          customer AS (
            SELECT currency, minor, coalesce(level, '') AS level
            FROM arr LEFT JOIN level USING (account_id)
            WHERE at = 'end' AND minor > 0 AND account_id NOT IN gone)
          SELECT currency, count(*), sum(minor),
            count(*) FILTER (WHERE level = 'HIGH'),
            coalesce(sum(minor) FILTER (WHERE level = 'HIGH'), 0),
            count(*) FILTER (WHERE level = 'MEDIUM'),
            coalesce(sum(minor) FILTER (WHERE level = 'MEDIUM'), 0)
          FROM customer GROUP BY currency ORDER BY currency
          """;

  private static final String RENEWALS =
      HELD
          + """
          due AS (
            SELECT w.value AS days, a.currency, a.minor
            FROM json_each(:windows) w
            JOIN renewal r ON r.day BETWEEN :day AND :day + w.value
            LEFT JOIN arr a ON a.account_id = r.account_id AND a.at = 'end'
            WHERE coalesce(a.minor, 1) > 0 AND r.account_id NOT IN gone)
          SELECT days, currency, count(*), sum(minor)
          FROM due GROUP BY days, currency ORDER BY days, currency
          """;

  private static final String RETENTION =
      HELD
          + """
          cohort AS (
            SELECT b.currency, b.minor,
              CASE WHEN b.account_id IN gone THEN 0 ELSE n.minor END AS now,
              n.currency AS now_currency, n.event_at > :since AS seen
            FROM arr b
            JOIN arr n ON n.account_id = b.account_id AND n.at = 'end'
            WHERE b.at = 'start' AND b.minor > 0
              AND b.account_id NOT IN (SELECT account_id FROM ended WHERE day <= :since)),
          stayed AS (SELECT * FROM cohort WHERE currency = now_currency OR now = 0),
          recorded AS (
            SELECT o.currency, min(o.event_at) AS first
            FROM vocabulary v
            CROSS JOIN subject s
            CROSS JOIN observation o ON o.subject_id = s.id AND o.key_id = v.id
              AND o.event_at <= :day
            WHERE v.word = :arr AND o.kind = 4 AND o.value > 0 AND o.known_at <= :known
              AND s.account_id IN account
            GROUP BY o.currency)
          SELECT r.currency, r.first, count(c.minor),
            count(*) FILTER (WHERE c.now = 0),
            count(*) FILTER (WHERE c.now > 0 AND NOT c.seen),
            (SELECT count(*) FROM cohort m
             WHERE m.currency = r.currency AND m.now_currency <> m.currency AND m.now > 0),
            coalesce(sum(c.minor), 0),
            coalesce(sum(c.minor - c.now) FILTER (WHERE c.now > 0 AND c.now < c.minor), 0),
            coalesce(sum(c.minor) FILTER (WHERE c.now = 0), 0),
            coalesce(sum(c.now - c.minor) FILTER (WHERE c.now > c.minor), 0)
          FROM recorded r LEFT JOIN stayed c ON c.currency = r.currency
          GROUP BY r.currency ORDER BY r.currency
          """;

  private final Database database;

  SqliteMeasures(Database database) {
    this.database = database;
  }

  @Override
  public Measures measure(AsOf asOf, LocalDate since, Map<AccountId, Level> levels)
      throws StoreException {
    ObjectNode risks = JsonNodeFactory.instance.objectNode();
    levels.forEach((account, level) -> risks.put(account.value(), level.name()));
    return database.read(
        "measure the portfolio",
        handle ->
            new Measures(
                query(handle, ARR, asOf, since)
                    .bind("levels", risks.toString())
                    .map((row, context) -> arr(row))
                    .list(),
                query(handle, RENEWALS, asOf, since)
                    .bind("windows", Measures.WINDOWS.toString())
                    .map((row, context) -> renewals(row))
                    .list(),
                query(handle, RETENTION, asOf, since)
                    .map((row, context) -> retention(row, since, asOf.day()))
                    .list()));
  }

  private static Query query(Handle handle, String sql, AsOf asOf, LocalDate since) {
    return handle
        .createQuery(sql)
        .bind("since", since)
        .bind("day", asOf.day())
        .bind("known", asOf.knownBy())
        .bind("arr", AccountField.ARR.id())
        .bind("ended", AccountField.ENDED_ON.id())
        .bind("renewal", AccountField.RENEWAL_DATE.id());
  }

  private static Measures.Arr arr(ResultSet row) throws SQLException {
    return new Measures.Arr(sum(row, 2), sum(row, 4), sum(row, 6));
  }

  private static Measures.Sum sum(ResultSet row, int column) throws SQLException {
    return new Measures.Sum(
        row.getLong(column), new Money(row.getLong(column + 1), row.getString(1)));
  }

  private static Measures.Renewals renewals(ResultSet row) throws SQLException {
    String currency = row.getString(2);
    return new Measures.Renewals(
        row.getInt(1),
        row.getLong(3),
        currency == null ? null : new Money(row.getLong(4), currency));
  }

  private static Retention retention(ResultSet row, LocalDate since, LocalDate until)
      throws SQLException {
    return new Retention(
        row.getString(1),
        since,
        until,
        Units.day(row.getLong(2)),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10));
  }
}
