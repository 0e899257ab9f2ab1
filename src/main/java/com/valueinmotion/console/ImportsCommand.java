package com.valueinmotion.console;

import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "imports",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List what was imported, newest first; take imports back; get refused rows out.")
final class ImportsCommand implements Callable<Integer> {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Take this import back, exactly, and with it all that came after it.")
  private @Nullable Long undo;

  @Option(
      names = "--refused",
      paramLabel = "NUMBER",
      description = "Write the rows that this import refused, one CSV for each file, to correct.")
  private @Nullable Long refused;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where the refused rows go; otherwise here.")
  private Path folder = Path.of("");

  ImportsCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      if (undo != null) {
        out.result("Taken back:\n" + lines(workbench.imports().undo(undo)));
      } else if (refused != null) {
        List<Path> files = refused(workbench, refused);
        out.result(files.isEmpty() ? "Import " + refused + " refused no rows.\n" : "");
        files.forEach(file -> out.result(file + "\n"));
      } else {
        List<ImportRecord> all = workbench.imports().imports();
        out.result(all.isEmpty() ? "Nothing was imported yet.\n" : lines(all));
      }
      return Exit.DONE;
    }
  }

  private List<Path> refused(Workbench workbench, long number) throws Exception {
    if (workbench.imports().imports().stream().noneMatch(made -> made.id() == number)) {
      throw new WorkbenchException("There is no import " + number + "; `imports` lists them.");
    }
    return workbench.refusedRows().write(number, folder);
  }

  private static String lines(List<ImportRecord> imports) {
    StringBuilder text = new StringBuilder();
    for (ImportRecord made : imports) {
      text.append(
          "%d  %s  %s: %d read, %d new, %d changed, %d unchanged, %d refused, %d skipped%s%n"
              .formatted(
                  made.id(),
                  WHEN.format(made.knownAt().atZone(ZoneId.systemDefault())),
                  String.join(", ", made.files()),
                  made.read(),
                  made.fresh(),
                  made.accepted() - made.fresh(),
                  made.unchanged(),
                  made.refused(),
                  made.skipped(),
                  made.canBeUndone() ? "" : " (cannot be taken back)")
              .replace("\r\n", "\n"));
    }
    return text.toString();
  }
}
