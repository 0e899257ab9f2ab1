package com.valueinmotion.console;

import com.valueinmotion.workbench.DecisionLog;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write the log of decisions: who decided what, when, on which content, and why.")
final class LogCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "A .csv or .jsonl file; else it is printed as CSV.")
  private @Nullable Path to;

  @Option(names = "--replace", description = "Replace the file where it is there.")
  private boolean replace;

  LogCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      DecisionLog log = workbench.decisionLog();
      Path file = to;
      if (file == null) {
        out.result(log.csv());
      } else {
        out.result("Wrote " + log.write(file, replace) + "\n");
      }
      return Exit.DONE;
    }
  }
}
