package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.MappingStore;
import java.util.List;

/** A row for each kind of headers. */
final class SqliteMappings implements MappingStore {
  private final Database database;

  SqliteMappings(Database database) {
    this.database = database;
  }

  @Override
  public void remember(String fingerprint, String title, String yaml) throws StoreException {
    database.write(
        "remember the mapping " + title,
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO mapping (fingerprint, title, yaml) VALUES (?, ?, ?)
                    ON CONFLICT (fingerprint)
                      DO UPDATE SET title = excluded.title, yaml = excluded.yaml
                    """)
                .bind(0, fingerprint)
                .bind(1, title)
                .bind(2, yaml)
                .execute());
  }

  @Override
  public List<Remembered> all() throws StoreException {
    return database.read(
        "read the mappings",
        handle ->
            handle
                .createQuery(
                    "SELECT fingerprint, title, yaml FROM mapping ORDER BY title, fingerprint")
                .map(
                    (row, context) ->
                        new Remembered(row.getString(1), row.getString(2), row.getString(3)))
                .list());
  }

  @Override
  public boolean forget(String fingerprint) throws StoreException {
    return database.write(
        "forget a mapping",
        handle ->
            handle
                    .createUpdate("DELETE FROM mapping WHERE fingerprint = ?")
                    .bind(0, fingerprint)
                    .execute()
                > 0);
  }
}
