package com.valueinmotion.console;

import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.value.DayOrder;
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
    try (Workbench workbench = store.open()) {
      ImportReport report =
          workbench
              .importFiles()
              .run(
                  files.stream().map(PathSource::new).toList(),
                  new ReadAs(mapping == null ? null : format(workbench, mapping), days),
                  workbench.knownOn(knownOn),
                  Progress.unwatched());
      if (json) {
        out.result(ImportJson.of(report));
      } else {
        out.result(ImportText.of(report));
      }
      for (ImportReport.FileReport file : report.files()) {
        if (file.failure() != null) {
          out.message(file.failure());
        }
        file.refusals().stream()
            .limit(MOST_LINES)
            .forEach(refusal -> out.message(Refusals.line(file.file(), refusal)));
        if (file.refused() > MOST_LINES) {
          out.message(
              file.file() + ": " + (file.refused() - MOST_LINES) + " more; --json lists them all");
        }
      }
      if (report.nothingRead()) {
        return Exit.FAILED;
      }
      return report.isComplete() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
    }
  }

  private static Format format(Workbench workbench, Path file) throws WorkbenchException {
    return workbench.mappings().read(String.valueOf(file.getFileName()), MappingFile.read(file));
  }
}
