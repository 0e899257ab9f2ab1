package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real store in a folder, a clock that goes on by a minute a look, and files to import. */
final class ImportBench implements AutoCloseable {
  final Path folder;
  final Workbench workbench;
  final StoredImports desk;
  final List<Notice> notices = new ArrayList<>();
  final List<String> seen = new ArrayList<>();

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }
  }

  ImportBench(Path folder) throws Exception {
    this.folder = folder;
    this.workbench = Workbench.open(folder.resolve("workbench.db"), new Ticking());
    this.desk = new StoredImports(workbench);
  }

  Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The forty accounts of the examples, as an import that was made before. */
  void importExamples() throws Exception {
    try (Stream<Path> all = Files.list(Path.of("examples", "portfolio"))) {
      workbench
          .importFiles()
          .run(
              all.filter(file -> file.toString().endsWith(".csv"))
                  .sorted()
                  .map(PathSource::new)
                  .toList(),
              workbench.knownOn(null),
              Progress.unwatched());
    }
  }

  ImportViewModel model() {
    return model(desk);
  }

  ImportViewModel model(ImportDesk other) {
    return new ImportViewModel(
        new CurrentThreadTasks(),
        other,
        () -> seen.add("load again"),
        notices::add,
        new com.valueinmotion.desktop.TestNavigator());
  }

  HistoryViewModel history(ImportViewModel model) {
    return new HistoryViewModel(
        new CurrentThreadTasks(), desk, model::takenBack, () -> seen.add("split"), notices::add);
  }

  AsOf now() {
    return workbench.asOf();
  }

  @Override
  public void close() throws StoreException {
    workbench.close();
  }
}
