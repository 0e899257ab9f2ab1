package com.valueinmotion.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The shape of the tables as far as this workbench knows it.
 *
 * @param version the number of the last migration
 * @param locations where the migrations lie, as Flyway names places
 */
record Schema(int version, List<String> locations) {
  static final Schema CURRENT = new Schema(7, List.of("classpath:db/migration"));

  // Flyway tells its progress to the console, where a command's output belongs. What goes wrong
  // comes as an exception. Held here because a logger that nobody holds forgets its level.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.OFF);
  }

  /** The last migration a store has seen, 0 for none. Far cheaper than asking Flyway. */
  static int of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")) {
        if (!found.next()) {
          return 0;
        }
      }
      try (ResultSet version =
          statement.executeQuery(
              "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")) {
        return version.next() ? version.getInt(1) : 0;
      }
    }
  }

  /** Runs what is pending, each migration in a transaction of its own. */
  void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations(locations.toArray(String[]::new))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
