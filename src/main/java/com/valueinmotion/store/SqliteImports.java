package com.valueinmotion.store;

import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.StoreException;
import java.sql.Connection;
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
      Connection connection = database.connect();
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
              .createQuery("SELECT id, known_at, accepted, refused FROM import ORDER BY id DESC")
              .map(
                  (row, context) ->
                      new ImportRecord(
                          row.getLong(1),
                          Units.instant(row.getLong(2)),
                          files.getOrDefault(row.getLong(1), List.of()),
                          row.getLong(3),
                          row.getLong(4)))
              .list();
        });
  }
}
