package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.util.Optional;

/** Small facts about the store itself. */
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  public Optional<String> get(String key) throws StoreException {
    return database.read(
        "read the setting " + key,
        handle ->
            handle
                .createQuery("SELECT value FROM setting WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne());
  }

  public void put(String key, String value) throws StoreException {
    database.write(
        "keep the setting " + key,
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO setting (key, value) VALUES (?, ?)
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value
                    """)
                .bind(0, key)
                .bind(1, value)
                .execute());
  }
}
