package com.valueinmotion.benchmark;

import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.PreviewFiles;
import com.valueinmotion.workbench.Workbench;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What the Import screen shows of a file of a gigabyte before anything is read: how long a person
 * waits for it. The first time of each kind counts, when its code has never run.
 */
final class PreviewBenchmark {
  private static final long GIGABYTE = 1L << 30;
  private static final int WORKBOOK_ROWS = 1_000_000;
  private static final int TIMES = 5;
  private static final LocalDate WEEK = LocalDate.of(2024, 11, 4);

  private PreviewBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "benchmark", "preview"));
    List<Path> files =
        List.of(
            csv(folder.resolve("usage.csv")),
            json(folder.resolve("usage.json"), "[", ",\n", "]"),
            json(folder.resolve("usage.jsonl"), "", "\n", ""),
            zip(folder.resolve("usage.zip"), folder.resolve("usage.csv")),
            workbook(folder.resolve("usage.xlsx")));
    try (Workbench workbench = Workbench.openBlank(Clock.system(ZoneId.systemDefault()))) {
      for (Path file : files) {
        Stopwatch watch =
            new Stopwatch("%s, %,d MB".formatted(file.getFileName(), Files.size(file) >> 20));
        for (int time = 0; time < TIMES; time++) {
          watch.time(() -> look(workbench.preview(), file));
        }
        watch.print();
      }
    }
  }

  private static void look(PreviewFiles preview, Path file) throws Exception {
    for (PreviewFiles.Preview part : preview.of(new PathSource(file))) {
      if (part.recognised() == null || part.recognised().sample().isEmpty()) {
        throw new IllegalStateException(file + ": " + part.failure());
      }
    }
  }

  private static String account(long row) {
    return String.format(Locale.ROOT, "A%05d", row % 10_000);
  }

  private static String week(long row) {
    return WEEK.plusWeeks(row / 10_000 % 104).toString();
  }

  private static Path csv(Path file) throws IOException {
    return written(
        file,
        "account_id,account_name,week,weekly_active_users,weekly_core_actions\n",
        row ->
            account(row) + ",Account " + row % 10_000 + "," + week(row) + "," + row % 60 + ",120\n",
        "");
  }

  private static Path json(Path file, String before, String between, String after)
      throws IOException {
    return written(
        file,
        before,
        row ->
            (row == 0 ? "" : between)
                + "{\"account_id\":\"%s\",\"account_name\":\"Account %d\",\"week\":\"%s\",\"weekly_active_users\":%d}"
                    .formatted(account(row), row % 10_000, week(row), row % 60),
        after);
  }

  private interface Rows {
    String of(long row);
  }

  /** Kept from one run to the next. */
  private static Path written(Path file, String before, Rows rows, String after)
      throws IOException {
    if (Files.exists(file)) {
      return file;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      long size = 0;
      for (long row = 0; size < GIGABYTE; row++) {
        byte[] line = rows.of(row).getBytes(StandardCharsets.UTF_8);
        out.write(line);
        size += line.length;
      }
      out.write(after.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static Path zip(Path file, Path content) throws IOException {
    if (Files.notExists(file)) {
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
        out.putNextEntry(new ZipEntry("usage.csv"));
        Files.copy(content, out);
      }
    }
    return file;
  }

  private static Path workbook(Path file) throws IOException {
    if (Files.notExists(file)) {
      try (Workbook book = new Workbook(Files.newOutputStream(file), "benchmark", "1.0")) {
        Worksheet sheet = book.newWorksheet("Usage");
        List<String> headers = List.of("account_id", "account_name", "week", "weekly_active_users");
        for (int column = 0; column < headers.size(); column++) {
          sheet.value(0, column, headers.get(column));
        }
        for (int row = 0; row < WORKBOOK_ROWS; row++) {
          sheet.value(row + 1, 0, account(row));
          sheet.value(row + 1, 1, "Account " + row % 10_000);
          sheet.value(row + 1, 2, week(row));
          sheet.value(row + 1, 3, row % 60);
        }
      }
    }
    return file;
  }
}
