package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DayText;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.MappingFile;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.ReadAs;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Import account files into the store in one step. A file of no known kind is left out and"
            + " named.")
final class ImportCommand implements Callable<Integer> {
  private static final int MOST_LINES = 20;

  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, in any order.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "The day these files were exported, for loading history. Usually today.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--mapping",
      paramLabel = "YAML",
      description = {
        "Read the files that fit this mapping by it, and those like them from now on.",
        "`mapping FILE` prints one to correct."
      })
  private @Nullable Path mapping;

  @Option(
      names = "--days",
      paramLabel = "dmy|mdy",
      description = "How days such as 03/11/2026 are read where the file does not tell.")
  private @Nullable DayOrder days;

  @Option(
      names = "--check",
      description = "Only say what would come of it: rows, accounts, levels. Changes nothing.")
  private boolean check;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  ImportCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (knownOn != null && knownOn.isAfter(LocalDate.now(ZoneId.systemDefault()))) {
      throw new ParameterException(
          spec.commandLine(), "--known-on " + knownOn + " is in the future: nothing is known yet");
    }
    return check ? check() : run();
  }

  private int run() throws Exception {
    try (Workbench workbench = store.open()) {
      ImportReport report =
          workbench
              .importFiles()
              .run(sources(), readAs(workbench), workbench.knownOn(knownOn), Progress.unwatched());
      int asked = workbench.matches().questions().size();
      if (json) {
        out.result(ImportJson.of(report));
      } else {
        out.result(ImportText.of(report) + ImportText.questions(asked));
      }
      return told(report);
    }
  }

  private int check() throws Exception {
    try (Workbench workbench = store.openExistingOrBlank()) {
      ImportCheck done =
          workbench
              .importFiles()
              .check(
                  sources(),
                  readAs(workbench),
                  workbench.knownOn(knownOn),
                  knownOn == null ? workbench.asOf() : AsOf.endOf(knownOn),
                  Progress.unwatched());
      if (json) {
        out.result(ImportJson.of(done));
      } else {
        out.result(ImportText.of(done));
      }
      return told(done.report());
    }
  }

  private List<PathSource> sources() {
    return files.stream().map(PathSource::new).toList();
  }

  private ReadAs readAs(Workbench workbench) throws WorkbenchException {
    return new ReadAs(mapping == null ? null : format(workbench, mapping), days);
  }

  /** Says what was not read and why, and gives the exit code. */
  private int told(ImportReport report) {
    for (ImportReport.FileReport file : report.files()) {
      if (file.failure() != null) {
        out.message(file.failure());
      }
      file.refusals().stream()
          .limit(MOST_LINES)
          .forEach(refusal -> out.message(Refusals.line(file.title(), refusal)));
      if (file.refused() > MOST_LINES) {
        out.message(
            "%s: %d more refused; once imported, `imports --refused NUMBER` writes them all"
                .formatted(file.title(), file.refused() - MOST_LINES));
      }
    }
    if (report.files().stream().anyMatch(ImportCommand::hasOpenDays)) {
      out.message("--days dmy or --days mdy says which of two days is meant.");
    }
    if (report.nothingRead()) {
      return Exit.FAILED;
    }
    return report.isComplete() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
  }

  private static boolean hasOpenDays(ImportReport.FileReport file) {
    return file.refusals().stream()
        .flatMap(refusal -> refusal.reasons().stream())
        .anyMatch(reason -> reason.contains(DayText.ONE_OF_TWO));
  }

  private static Format format(Workbench workbench, Path file) throws WorkbenchException {
    return workbench.mappings().read(String.valueOf(file.getFileName()), MappingFile.read(file));
  }
}
