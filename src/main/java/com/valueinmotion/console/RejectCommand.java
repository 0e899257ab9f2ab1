package com.valueinmotion.console;

import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reject an entry of the queue; the next draft takes the reason into account.")
final class RejectCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "The number in the queue.")
  private long id;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Option(
      names = "--because",
      paramLabel = "WORD",
      description =
          "What the next draft does about it: evidence (E1 … in the reason say which), person,"
              + " timing, size, motion, other.")
  private String because = "other";

  @Spec private CommandSpec spec = CommandSpec.create();

  RejectCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      if (reason.isBlank()) {
        throw new ParameterException(
            spec.commandLine(), "say why: the next draft takes the reason into account");
      }
      List<String> known =
          workbench.lifecycle().governance().reasons().stream().map(Reason::id).toList();
      if (!known.contains(because)) {
        throw new ParameterException(
            spec.commandLine(), "--because is one of " + String.join(", ", known));
      }
      QueueEntry entry = QueueArgument.find(workbench, id);
      Decision made =
          new DecideProposal(workbench.lifecycle())
              .reject(id, entry.ask().draft().hash(), because, reason, workbench.person());
      out.result(DecisionText.of(made, entry, workbench.lifecycle()));
      return Exit.DONE;
    }
  }
}
