package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write an account's plan as a mail draft (.eml) or as Markdown (.md).")
final class ExportCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "ACCOUNT", description = "A name or an id.")
  private String word = "";

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Replace a file that is there.")
  private boolean replace;

  ExportCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      AsOf day = asOf.of(workbench);
      PlanView view = workbench.plans().open(AccountArgument.find(workbench, word), day);
      out.message("Wrote " + workbench.export().to(file, view, replace));
      if (!(view.status() instanceof PlanStatus.Approved)) {
        out.message("Nobody has approved this plan as it stands; `plan --approve` does.");
      }
      return Exit.DONE;
    }
  }
}
