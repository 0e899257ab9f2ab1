package com.valueinmotion.benchmark;

import com.valueinmotion.Main;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A million rows of usage with eight columns, from CSV into a store: ours as a whole process (start
 * of the JVM, recognition, validation, sources, links, commit) with a heap of 512 MB, against the
 * shell of SQLite importing the same file into one table with the same key, in turns.
 */
final class ImportAgainstSqlite {
  private static final int ACCOUNTS = 10_000;
  private static final int WEEKS = 100;
  private static final int ROUNDS = 5;
  private static final LocalDate WEEK_1 = LocalDate.of(2024, 11, 4);

  /** As the store keeps a series: by account and week, in the order of the key. */
  private static final String TABLE =
      """
      PRAGMA journal_mode=WAL;
      PRAGMA synchronous=FULL;
      CREATE TABLE usage (account_id TEXT, account_name TEXT, week TEXT,
        weekly_active_users INTEGER, weekly_core_actions INTEGER, sessions INTEGER,
        minutes INTEGER, module TEXT, PRIMARY KEY (account_id, week)) WITHOUT ROWID;
      .mode csv
      """;

  private ImportAgainstSqlite() {}

  public static void main(String[] args) throws Exception {
    if (!SqliteAlone.hasShell()) {
      System.out.println("There is no sqlite3 here to compare with.");
      return;
    }
    Path folder = Files.createDirectories(Path.of("target", "benchmark", "import"));
    Path accounts = folder.resolve("accounts.csv");
    Path usage = folder.resolve("usage.csv");
    write(accounts, usage);
    Stopwatch ours = new Stopwatch("import, heap of 512 MB");
    Stopwatch rival = new Stopwatch("sqlite3 .import");
    for (int round = 0; round < ROUNDS; round++) {
      Path store = folder.resolve("store.db");
      clear(store);
      ours.time(() -> ours(store, accounts, usage));
      Path table = folder.resolve("table.db");
      clear(table);
      rival.time(() -> rival(table, usage));
    }
    ours.print();
    rival.print();
    System.out.printf("%.2f times%n", ours.median() / rival.median());
  }

  private static void write(Path accounts, Path usage) throws IOException {
    Random random = new Random(7);
    try (Writer text = Files.newBufferedWriter(accounts)) {
      text.write("account_id,account_name,arr,currency\n");
      for (int a = 0; a < ACCOUNTS; a++) {
        text.write("A%05d,Account %d,%d,EUR\n".formatted(a, a, 10_000 + a));
      }
    }
    try (Writer text = Files.newBufferedWriter(usage)) {
      text.write(
          "account_id,account_name,week,weekly_active_users,weekly_core_actions,sessions,minutes,"
              + "module\n");
      for (int w = 0; w < WEEKS; w++) {
        String week = WEEK_1.plusWeeks(w).toString();
        for (int a = 0; a < ACCOUNTS; a++) {
          text.write(
              "A%05d,Account %d,%s,%d,%d,%d,%d,core\n"
                  .formatted(
                      a,
                      a,
                      week,
                      random.nextInt(60),
                      random.nextInt(200),
                      random.nextInt(300),
                      random.nextInt(3000)));
        }
      }
    }
  }

  private static void ours(Path store, Path accounts, Path usage) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "import",
                "--store",
                store.toString(),
                accounts.toString(),
                usage.toString()));
    run(new ProcessBuilder(command));
  }

  private static void rival(Path table, Path usage) throws Exception {
    Path script = table.resolveSibling("import.sql");
    Files.writeString(script, TABLE + ".import --skip 1 " + usage + " usage\n");
    run(new ProcessBuilder("sqlite3", table.toString()).redirectInput(script.toFile()));
  }

  private static void run(ProcessBuilder command) throws Exception {
    int exit =
        command
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command.command() + " ended with " + exit);
    }
  }

  private static void clear(Path database) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(database + end));
    }
  }
}
