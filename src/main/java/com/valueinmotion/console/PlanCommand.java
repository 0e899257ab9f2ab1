package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.document.PlanMarkdown;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.Workbench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print an account's plan as Markdown; without one, propose it and keep it.")
final class PlanCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "ACCOUNT", description = "A name or an id.")
  private String word = "";

  @Option(names = "--again", description = "Propose anew as the next version.")
  private boolean again;

  @Option(names = "--approve", description = "Approve the plan as it is printed.")
  private boolean approve;

  PlanCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      AsOf day = asOf.of(workbench);
      var account = AccountArgument.find(workbench, word);
      PlanView view =
          again
              ? workbench.plans().proposeAgain(account, day)
              : workbench.plans().open(account, day);
      if (approve) {
        view = workbench.plans().approve(view.plan(), workbench.person(), day);
      }
      out.result(PlanMarkdown.render(view.plan(), view.status()));
      return Exit.DONE;
    }
  }
}
