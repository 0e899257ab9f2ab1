package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The file of a store: whether it is one of ours, and bringing it to the shape we know.
 *
 * <p>It is only ever read through SQLite. Opening and closing it by other means would drop the
 * locks that other connections of this process hold on it.
 */
final class StoreFile {
  /** "VinM", in the header of every store, so that no other database is taken for one. */
  private static final int APPLICATION_ID = 0x56696E4D;

  private final Path path;
  private final Database database;
  private final Schema schema;

  StoreFile(Database database, Schema schema) {
    this.path = database.file();
    this.database = database;
    this.schema = schema;
  }

  /** Leaves a store of ours in today's shape, or throws and leaves whatever is there untouched. */
  void prepare() throws StoreException {
    try {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.isDirectory(path)) {
        throw new StoreException(
            path + " is a folder, not a store. Nothing was changed. Name a file in it instead.");
      }
      boolean fresh = Files.notExists(path) || Files.size(path) == 0;
      int version = fresh ? 0 : knownVersion();
      if (fresh) {
        sign();
      }
      if (version < schema.version()) {
        migrate();
      }
    } catch (IOException e) {
      throw new StoreException(
          "Could not make a store at "
              + path
              + ": its folder cannot be written to. Nothing was changed. Choose another place for"
              + " the store.",
          e);
    } catch (SQLException e) {
      throw Failure.of("open the store", path, e);
    }
  }

  private int knownVersion() throws SQLException, StoreException {
    try (Connection connection = database.look()) {
      if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
        throw foreign();
      }
      int version = Schema.of(connection);
      if (version > schema.version()) {
        throw new StoreException(
            path
                + " was written by a newer version of the workbench (schema "
                + version
                + ", this one knows "
                + schema.version()
                + "). Nothing was changed. Install the newer version or open another store.");
      }
      return version;
    } catch (SQLException e) {
      if (Failure.isNotADatabase(e)) {
        throw foreign();
      }
      throw e;
    }
  }

  private StoreException foreign() {
    return new StoreException(
        path
            + " is not a store of the workbench. Nothing was changed."
            + " Name another file: a new store is made where there is none.");
  }

  /**
   * Before the file goes over to a write-ahead log: so the signature is in the file itself from the
   * first moment there is anything in it.
   */
  private void sign() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setApplicationId(APPLICATION_ID);
    database.at(config).getConnection().close();
  }

  private void migrate() throws SQLException, StoreException, IOException {
    Path turn = path.resolveSibling(path.getFileName() + ".migrating");
    // A command and a window may both find a store that needs migrating: one waits for the other.
    try (FileChannel channel =
            FileChannel.open(
                turn,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        FileLock lock = channel.lock();
        Connection connection = database.connect()) {
      int version = Schema.of(connection);
      if (!lock.isValid() || version >= schema.version()) {
        return;
      }
      String safe =
          version == 0 ? "" : " A copy from before is " + backup(connection, version) + ".";
      try {
        schema.migrate(database.source(TransactionMode.IMMEDIATE));
      } catch (FlywayException e) {
        throw new StoreException(
            "Could not bring "
                + path
                + " from schema "
                + version
                + " to "
                + schema.version()
                + ". It stayed as it was."
                + safe
                + " Use the version of the workbench that wrote it until this is repaired.",
            e);
      }
    } catch (OverlappingFileLockException e) {
      throw new StoreException(
          path + " is being brought up to date just now. Try again in a moment.", e);
    }
  }

  /** SQLite's own copy, complete and defragmented, put in its place only when it is on the disk. */
  private Path backup(Connection connection, int version) throws SQLException, IOException {
    String name = path.getFileName().toString();
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    Path copy = path.resolveSibling(stem + ".backup-v" + version + ".db");
    Path unfinished = path.resolveSibling(stem + ".backup-v" + version + ".unfinished");
    Files.deleteIfExists(unfinished);
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, unfinished.toString());
      vacuum.execute();
    }
    try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    return Files.move(
        unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }
}
