package com.valueinmotion.console;

import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "fork",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Begin again at a step of a run. The new run takes its place; done stays done.")
final class ForkRunCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "The number of the run.")
  private long id;

  @Option(
      names = "--step",
      required = true,
      paramLabel = "N",
      description = "After which step; 0 for the start.")
  private int step;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for the log.")
  private String reason = "";

  ForkRunCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      RunHead fork = new Runs(workbench.lifecycle()).fork(id, step, workbench.person(), reason);
      out.result(
          "Run "
              + fork.id()
              + " goes on in place of run "
              + id
              + ", now at "
              + String.join(", ", fork.at())
              + ". What was done stays done; what was decided after that step is asked again.\n");
      return Exit.DONE;
    }
  }
}
