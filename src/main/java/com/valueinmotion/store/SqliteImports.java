package com.valueinmotion.store;

import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.StoreException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports in SQLite. */
final class SqliteImports implements ImportStore {
  private final Database database;
  private final EntryJson json;

  SqliteImports(Database database, EntryJson json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public Session begin(Instant knownAt) throws StoreException {
    try {
      Connection connection = database.connectUnchecked();
      try {
        connection.setAutoCommit(false);
        return new ImportSession(database.file(), connection, json, knownAt);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failure.of("begin the import", database.file(), e);
    }
  }

  @Override
  public Optional<Instant> firstImportOf(String sha256) throws StoreException {
    return database.read(
        "look up the file's first import",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT i.known_at FROM import_file f JOIN import i ON i.id = f.import_id
                    WHERE f.sha256 = :sha256 ORDER BY i.id LIMIT 1
                    """)
                .bind("sha256", sha256)
                .mapTo(Instant.class)
                .findFirst());
  }

  @Override
  public List<ImportRecord> imports() throws StoreException {
    return database.read(
        "read the imports",
        handle -> {
          Map<Long, List<String>> files = new LinkedHashMap<>();
          handle
              .createQuery("SELECT import_id, name FROM import_file ORDER BY id")
              .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
              .forEach(
                  file ->
                      files
                          .computeIfAbsent(file.getKey(), id -> new ArrayList<>())
                          .add(file.getValue()));
          return handle
              .createQuery("SELECT * FROM import ORDER BY id DESC")
              .map((row, context) -> record(row, files))
              .list();
        });
  }

  private static ImportRecord record(ResultSet row, Map<Long, List<String>> files)
      throws SQLException {
    long id = row.getLong("id");
    long accepted = row.getLong("accepted");
    long unchanged = row.getLong("unchanged");
    long skipped = row.getLong("skipped");
    long kept = row.getLong("refused");
    long read = Math.max(row.getLong("read_rows"), accepted + kept);
    return new ImportRecord(
        id,
        Units.instant(row.getLong("known_at")),
        files.getOrDefault(id, List.of()),
        read,
        accepted,
        row.getLong("new_rows"),
        unchanged,
        read - accepted - unchanged - skipped,
        skipped,
        row.getObject("last_subject") != null);
  }

  @Override
  public List<RefusedRow> refused(long importId) throws StoreException {
    return database.read(
        "read the refused rows",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT f.name, r.row, r.raw, r.cells, r.reasons
                    FROM import_file f JOIN refused_row r ON r.import_file_id = f.id
                    WHERE f.import_id = :import ORDER BY f.id, r.row, r.id
                    """)
                .bind("import", importId)
                .map(
                    (row, context) ->
                        new RefusedRow(
                            row.getString(1),
                            new Refusal(
                                row.getInt(2),
                                row.getString(3),
                                Quarantine.reasons(row.getString(5)),
                                Quarantine.cells(row.getString(4)))))
                .list());
  }

  @Override
  public List<ImportRecord> undo(long importId) throws StoreException {
    List<ImportRecord> undone = imports().stream().filter(made -> made.id() >= importId).toList();
    if (undone.isEmpty() || undone.getLast().id() != importId) {
      throw new StoreException(
          "There is no import " + importId + " to take back. Nothing was changed.");
    }
    try (Connection connection = database.connectUnchecked()) {
      connection.setAutoCommit(false);
      try {
        new Undo(connection).downTo(importId);
        connection.commit();
        return undone;
      } catch (SQLException | StoreException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw Failure.of("take the import back", database.file(), e);
    }
  }
}
