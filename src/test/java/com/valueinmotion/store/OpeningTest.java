package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.valueinmotion.account.StoreException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened is a store of ours in today's shape, or it is left as it was. */
class OpeningTest {
  private static final int NEXT = Schema.CURRENT.version() + 1;
  private static final String BACKUP = "portfolio.backup-v" + Schema.CURRENT.version() + ".db";

  private static final List<String> FIRST_VERSION =
      List.of(
          "INSERT INTO import VALUES (1, 1000, 1, 0)",
          "INSERT INTO import_file VALUES (1, 1, 'a.csv', 'sha', 'csv')",
          "INSERT INTO origin VALUES (1, 1, 'a.csv', NULL, 'Name')",
          "INSERT INTO vocabulary VALUES (1, 'name')",
          "INSERT INTO subject VALUES (1, 'salesforce', '1', 1000, 'acme', 'salesforce:1')",
          "INSERT INTO observation VALUES (1, 1, 0, 3, 'Acme', '', 1000, 1, 2)");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("portfolio.db");
  }

  @Test
  void theSchemaWeKnowIsTheLastMigration() throws Exception {
    Path migrations = Path.of(Schema.class.getResource("/db/migration").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.matches("V\\d+__\\w+\\.sql"))
          .hasSize(Schema.CURRENT.version())
          .anyMatch(name -> name.startsWith("V" + Schema.CURRENT.version() + "__"));
    }
  }

  @Test
  void everyConnectionIsSafeAndPatient() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      for (String read :
          List.of("journal_mode=wal", "synchronous=2", "foreign_keys=1", "busy_timeout=5000")) {
        String[] pragma = read.split("=", 2);
        Database.Work<String> ask =
            handle -> handle.createQuery("PRAGMA " + pragma[0]).mapTo(String.class).one();
        assertThat(store.database().read("ask", ask)).as(read).isEqualTo(pragma[1]);
        assertThat(store.database().write("ask", ask)).as(read).isEqualTo(pragma[1]);
      }
    }
  }

  @Test
  void nothingIsLeftBesideAStoreThatIsClosed() throws Exception {
    SqliteStore.open(file).close();
    SqliteStore.open(file).close();
    assertThat(names()).containsExactly("portfolio.db");
  }

  @Test
  void aTextFileIsRefusedAndLeftUntouched() throws Exception {
    Files.writeString(file, "Account,ARR\nAcme,100\n".repeat(500));
    refusedUntouched("is not a store of the workbench. Nothing was changed.");
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftUntouched() throws Exception {
    foreign("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    refusedUntouched("is not a store of the workbench. Nothing was changed.");
  }

  @Test
  void aStoreOfANewerVersionIsRefusedAndLeftUntouched() throws Exception {
    SqliteStore.open(file).close();
    foreign(
        "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
            + " WHERE version = '1'");
    refusedUntouched(
        file
            + " was written by a newer version of the workbench (schema 99, this one knows "
            + Schema.CURRENT.version()
            + ")."
            + " Nothing was changed. Install the newer version or open another store.");
  }

  @Test
  void aFolderIsRefused() throws Exception {
    Files.createDirectory(file);
    assertThatThrownBy(() -> SqliteStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a folder, not a store");
  }

  @Test
  void aStoreBelowAFileCannotBeMade() throws Exception {
    Files.writeString(file, "a file");
    assertThatThrownBy(() -> SqliteStore.open(file.resolve("s.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Choose another place for the store.");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldClearly() throws Exception {
    assumeThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("not the almighty user").isFalse();
      assertThatThrownBy(() -> SqliteStore.open(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot be written to");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aDamagedStoreIsToldClearly() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme"));
    }
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (SqliteStore store = SqliteStore.open(file)) {
                store.accounts().histories(NOW);
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged. Nothing was changed. Restore it from a copy");
  }

  @Test
  void anOlderStoreIsCopiedBeforeItIsMigrated() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme"));
    }
    Schema next = pending("CREATE TABLE risk_note (id INTEGER PRIMARY KEY); DROP TABLE setting;");
    try (SqliteStore store = SqliteStore.open(file, next, Duration.ofSeconds(5))) {
      assertThat(store.accounts().histories(NOW)).hasSize(1);
      assertThat(tables(store)).contains("risk_note").doesNotContain("setting");
    }
    assertThat(names()).contains("portfolio.db", BACKUP);
    try (SqliteStore copy = SqliteStore.open(folder.resolve(BACKUP))) {
      assertThat(copy.accounts().histories(NOW)).hasSize(1);
      assertThat(tables(copy)).contains("setting").doesNotContain("risk_note");
    }
    assertThatThrownBy(() -> SqliteStore.open(file)).hasMessageContaining("newer version");
  }

  @Test
  void aStoreOfTheFirstVersionComesAlongWithAllItHas() throws Exception {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path spine = Path.of(Schema.class.getResource("/db/migration/V1__the_spine.sql").toURI());
    Files.copy(spine, first.resolve(spine.getFileName().toString()));
    Schema old = new Schema(1, List.of("filesystem:" + first));
    try (SqliteStore store = SqliteStore.open(file, old, Duration.ofSeconds(5))) {
      store
          .database()
          .write(
              "write as the first version did",
              handle -> {
                FIRST_VERSION.forEach(handle::execute);
                return true;
              });
      assertThat(tables(store)).contains("observation").doesNotContain("diagnosis_run");
    }
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.accounts().histories(NOW)).hasSize(1);
      assertThat(store.diagnoses().runs()).isEmpty();
      assertThat(store.imports().imports().getFirst().canBeUndone()).isFalse();
      assertThatThrownBy(() -> store.imports().undo(1))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("An earlier version of the workbench made import 1")
          .hasMessageContaining("Nothing was changed.");
      assertThat(store.accounts().histories(NOW)).hasSize(1);
    }
    assertThat(names()).contains("portfolio.backup-v1.db");
  }

  @Test
  void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme"));
    }
    Schema broken = pending("DROP TABLE setting; INSERT INTO no_such_table VALUES (1);");
    assertThatThrownBy(() -> SqliteStore.open(file, broken, Duration.ofSeconds(5)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(
            "from schema "
                + Schema.CURRENT.version()
                + " to "
                + NEXT
                + ". It stayed as it was. A copy from before is")
        .hasMessageContaining(BACKUP);
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.accounts().histories(NOW)).hasSize(1);
      assertThat(tables(store)).contains("setting");
    }
  }

  @Test
  void aWindowAndACommandMayFindANewStoreTogether() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> open =
          () -> {
            try (SqliteStore store = SqliteStore.open(file)) {
              return store.accounts().histories(NOW).isEmpty();
            } catch (StoreException e) {
              // Locks belong to a process: within one, the second is told to come again.
              return String.valueOf(e.getMessage()).contains("Try again");
            }
          };
      for (Future<Boolean> opened : threads.invokeAll(List.of(open, open, open, open))) {
        assertThat(opened.get()).isTrue();
      }
    }
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(Drop.all(store, MORNING, Drop.file("a.csv").account(id("1"), "Acme")).changed())
          .isTrue();
    }
  }

  private void refusedUntouched(String sentence) throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(sentence);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).as("no backup, no log, nothing").noneMatch(name -> name.contains("backup"));
  }

  private void foreign(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Our migrations and one more. */
  private Schema pending(String sql) throws Exception {
    Path further = Files.createDirectory(folder.resolve("further"));
    Files.writeString(further.resolve("V" + NEXT + "__further.sql"), sql);
    return new Schema(NEXT, List.of("classpath:db/migration", "filesystem:" + further));
  }

  private static List<String> tables(SqliteStore store) throws StoreException {
    return store
        .database()
        .read(
            "list the tables",
            handle ->
                handle.createQuery("SELECT name FROM sqlite_schema").mapTo(String.class).list());
  }

  private List<String> names() {
    return Stream.of(folder.toFile().listFiles()).filter(File::isFile).map(File::getName).toList();
  }
}
