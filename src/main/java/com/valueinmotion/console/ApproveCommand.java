package com.valueinmotion.console;

import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Approve an entry of the queue as `queue ID` shows it. A plan is kept and its mail written"
          + " as",
      "a draft file; a data request is waived; a reminder is done."
    })
final class ApproveCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "The number in the queue.")
  private long id;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log.")
  private String reason = "";

  ApproveCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      QueueEntry entry = QueueArgument.find(workbench, id);
      Decision made =
          new DecideProposal(workbench.lifecycle())
              .approve(id, entry.ask().draft().hash(), workbench.person(), reason);
      out.result(DecisionText.of(made, entry, workbench.lifecycle()));
      return workbench.lifecycle().journal().effects(made.run()).stream()
              .anyMatch(
                  effect ->
                      effect.state() == Effect.State.FAILED
                          && !effect.intended().isBefore(made.at()))
          ? Exit.DONE_WITH_REFUSALS
          : Exit.DONE;
    }
  }
}
