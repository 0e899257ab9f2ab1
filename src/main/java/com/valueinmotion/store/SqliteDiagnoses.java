package com.valueinmotion.store;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.DiagnosisStore;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Recorded diagnoses in SQLite; a run's rows are written in order of account, as they lie. */
final class SqliteDiagnoses implements DiagnosisStore {
  private static final String INSERT =
      """
      INSERT INTO diagnosis
        (run_id, account_id, level, upper_level, unproven, risk_index, upper_index, coverage,
         break_phase, explains, priority, arr_minor, currency, renewal, notice_deadline)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  SqliteDiagnoses(Database database) {
    this.database = database;
  }

  @Override
  public boolean record(DiagnosisRun run, List<RecordedDiagnosis> diagnoses) throws StoreException {
    return database.write(
        "record the diagnoses",
        handle -> {
          long newest =
              handle.createQuery("SELECT coalesce(max(id), 0) FROM import").mapTo(Long.class).one();
          if (newest != run.newestImport()) {
            throw new StoreException(
                "Files were imported while the accounts were diagnosed. Nothing was recorded:"
                    + " record again.");
          }
          OptionalLong id = begin(handle, run);
          if (id.isPresent()) {
            insert(handle.getConnection(), id.getAsLong(), diagnoses);
          }
          return id.isPresent();
        });
  }

  private static OptionalLong begin(Handle handle, DiagnosisRun run) {
    return handle
        .createQuery(
            """
            INSERT INTO diagnosis_run (as_of, known_by, newest_import, policy, engine, made_at)
            VALUES (:day, :known, :newest, :policy, :engine, :made)
            ON CONFLICT DO NOTHING RETURNING id
            """)
        .bind("day", run.asOf().day())
        .bind("known", run.asOf().knownBy())
        .bind("newest", run.newestImport())
        .bind("policy", run.policy())
        .bind("engine", run.engine())
        .bind("made", run.madeAt())
        .mapTo(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private static void insert(Connection connection, long run, List<RecordedDiagnosis> diagnoses)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (RecordedDiagnosis diagnosis : diagnoses) {
        insert.setLong(1, run);
        bind(insert, diagnosis);
        insert.executeUpdate();
      }
    }
  }

  private static void bind(PreparedStatement insert, RecordedDiagnosis diagnosis)
      throws SQLException {
    Phase broken = diagnosis.breakPhase();
    Money arr = diagnosis.arr();
    insert.setString(2, diagnosis.account().value());
    insert.setString(3, diagnosis.level().name());
    insert.setString(4, diagnosis.upperLevel().name());
    insert.setInt(5, diagnosis.unproven() ? 1 : 0);
    insert.setInt(6, diagnosis.index());
    insert.setInt(7, diagnosis.upperIndex());
    insert.setInt(8, diagnosis.coverage());
    insert.setString(9, broken == null ? null : broken.name());
    insert.setObject(10, diagnosis.explains());
    insert.setObject(11, diagnosis.priority());
    insert.setObject(12, arr == null ? null : arr.minor());
    insert.setString(13, arr == null ? null : arr.currency());
    insert.setObject(14, days(diagnosis.renewal()));
    insert.setObject(15, days(diagnosis.noticeDeadline()));
  }

  private static @Nullable Long days(@Nullable LocalDate day) {
    return day == null ? null : Units.days(day);
  }

  @Override
  public List<DiagnosisRun> runs() throws StoreException {
    return database.read(
        "read the recorded diagnoses",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT as_of, known_by, newest_import, policy, engine, made_at
                    FROM diagnosis_run ORDER BY as_of DESC, known_by DESC, id DESC
                    """)
                .map(
                    (row, context) ->
                        new DiagnosisRun(
                            new AsOf(Units.day(row.getLong(1)), Units.instant(row.getLong(2))),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            Units.instant(row.getLong(6))))
                .list());
  }

  @Override
  public List<RecordedDiagnosis> diagnoses(DiagnosisRun run) throws StoreException {
    return database.read(
        "read the recorded diagnoses",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT account_id, level, upper_level, unproven, risk_index, upper_index,
                      coverage, break_phase, explains, priority, arr_minor, currency, renewal,
                      notice_deadline
                    FROM diagnosis WHERE run_id =
                      (SELECT id FROM diagnosis_run
                       WHERE as_of = :day AND known_by = :known AND newest_import = :newest
                         AND policy = :policy AND engine = :engine)
                    ORDER BY account_id
                    """)
                .bind("day", run.asOf().day())
                .bind("known", run.asOf().knownBy())
                .bind("newest", run.newestImport())
                .bind("policy", run.policy())
                .bind("engine", run.engine())
                .map((row, context) -> diagnosis(row))
                .list());
  }

  private static RecordedDiagnosis diagnosis(ResultSet row) throws SQLException {
    String phase = row.getString(8);
    Long minor = number(row, 11);
    return new RecordedDiagnosis(
        new AccountId(row.getString(1)),
        Level.valueOf(row.getString(2)),
        Level.valueOf(row.getString(3)),
        row.getInt(4) == 1,
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        phase == null ? null : Phase.valueOf(phase),
        phase == null ? null : row.getInt(9),
        number(row, 10),
        minor == null ? null : new Money(minor, Objects.requireNonNull(row.getString(12))),
        day(row, 13),
        day(row, 14));
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    Long days = number(row, column);
    return days == null ? null : Units.day(days);
  }
}
