package com.valueinmotion.console;

import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "snooze",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Put an entry of the queue off to a day.")
final class SnoozeCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "The number in the queue.")
  private long id;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "The day it is back, yyyy-mm-dd.")
  private LocalDate until = LocalDate.MAX;

  SnoozeCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      QueueEntry entry = QueueArgument.find(workbench, id);
      Decision made =
          new DecideProposal(workbench.lifecycle())
              .snooze(id, entry.ask().draft().hash(), until, workbench.person());
      out.result(DecisionText.of(made, entry, workbench.lifecycle()));
      return Exit.DONE;
    }
  }
}
