package com.valueinmotion.benchmark;

import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.runtime.Driver;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.runtime.SmallGraph;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import com.valueinmotion.workbench.lifecycle.RunReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What durable runs cost. First the lifecycle of 400 accounts (the sample portfolio ten times, each
 * with ids of its own), journalled, without a model. Then steps that do nothing but be journalled,
 * a second, beside a bare loop that writes the very same rows in the very same transactions: one
 * for each step, on the disk before the next. They take turns; figures are medians of five rounds.
 *
 * <p>Arguments: how many times the sample, 10 unless told.
 */
public final class RunsAgainstSqlite {
  private static final int ROUNDS = 5;
  private static final int SUBJECTS = 300;
  private static final Instant DAY = Instant.parse("2026-11-22T12:00:00Z");

  private RunsAgainstSqlite() {}

  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "runs");
    try {
      accounts(folder, times);
      steps(folder);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void accounts(Path folder, int times) throws Exception {
    Path empty = folder.resolve("accounts.db");
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DAY));
    try (Workbench workbench = Workbench.open(empty, clock)) {
      workbench.importFiles().run(sample(times), DAY, Progress.unwatched());
    }
    Stopwatch watch = new Stopwatch(times * 40 + " accounts, whole lifecycle, journalled");
    long steps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path store = Files.copy(empty, folder.resolve("round" + round + ".db"));
      try (Workbench workbench = Workbench.open(store, clock)) {
        RunReport[] report = new RunReport[1];
        watch.time(
            () -> report[0] = new RunAccounts(workbench.lifecycle()).all(Progress.unwatched()));
        steps = report[0].lines().stream().mapToLong(line -> line.run().step()).sum();
      }
    }
    watch.print();
    System.out.printf(Locale.ROOT, "%-46s %9d%n", "durable steps of that", steps);
  }

  /** The sample under other ids and names, so many times over. */
  private static List<SourceFile> sample(int times) throws Exception {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("examples", "portfolio"))) {
      for (Path file : all.sorted().toList()) {
        String text = Files.readString(file);
        String header = text.substring(0, text.indexOf('\n') + 1);
        StringBuilder rows = new StringBuilder(header);
        for (int time = 0; time < times; time++) {
          rows.append(
              text.substring(header.length())
                  .replaceAll("\\b(VM|CT|IN|OP|TK)-", "$1" + time + "-")
                  .replaceAll("\\.example", time + ".example"));
        }
        files.add(new Text(file.getFileName().toString(), rows.toString()));
      }
    }
    return files;
  }

  private record Text(String name, String text) implements SourceFile {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void steps(Path folder) throws Exception {
    Stopwatch ours = new Stopwatch("driver and journal");
    Stopwatch bare = new Stopwatch("bare SQLite loop, the same commits");
    int steps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path file = folder.resolve("steps" + round + ".db");
      try (SqliteStore store = SqliteStore.open(file)) {
        Driver driver =
            new Driver(
                store.journal(),
                SmallGraph.graph(),
                List.of(),
                Effects.none(),
                InstantSource.system(),
                "benchmark");
        ours.time(
            () -> {
              for (int subject = 0; subject < SUBJECTS; subject++) {
                driver.drive(driver.open("s" + subject), SmallGraph.works());
              }
            });
      }
      BareSteps rival = BareSteps.of(file);
      steps = rival.size();
      bare.time(() -> rival.write(folder.resolve("bare" + file.getFileName())));
    }
    ours.print();
    bare.print();
    System.out.printf(
        Locale.ROOT,
        "%-46s %9.0f of %.0f steps a second: %.2f%n",
        "durable steps",
        steps / ours.median(),
        steps / bare.median(),
        bare.median() / ours.median());
  }
}
