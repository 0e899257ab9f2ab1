package com.valueinmotion.console;

import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Import account files into the store: all of them or none.")
final class ImportCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, in any order.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "The day these files were exported, for loading history. Usually today.")
  private @Nullable LocalDate knownOn;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  ImportCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.open()) {
      ImportReport report =
          workbench
              .importFiles()
              .run(
                  files.stream().map(PathSource::new).toList(),
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
        file.refusals().forEach(refusal -> out.message(Refusals.line(file.file(), refusal)));
      }
      if (report.nothingRead()) {
        return Exit.FAILED;
      }
      return report.isComplete() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
    }
  }
}
