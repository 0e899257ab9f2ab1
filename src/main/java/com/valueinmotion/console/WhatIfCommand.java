package com.valueinmotion.console;

import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.workbench.Changes;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Say what would flip if signals had other values, or thresholds another place.",
      "A value counts as having held long enough for a phase to mend. Nothing is stored."
    })
final class WhatIfCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(index = "0", paramLabel = "ACCOUNT", description = "A name or an id.")
  private String word = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CHANGE",
      description = "usage_30d=60 for a value, \"usage_30d.red=<25\" for a threshold.")
  private List<String> changes = new ArrayList<>();

  @Option(names = "--json", description = "Print it as JSON, with both diagnoses.")
  private boolean json;

  WhatIfCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      Changes parsed = Changes.parse(changes, workbench.policy());
      Difference difference =
          workbench
              .tryChanges()
              .run(AccountArgument.find(workbench, word), asOf.of(workbench), parsed)
              .orElseThrow(
                  () -> new WorkbenchException("Nothing was known of " + word + " on that day."));
      if (json) {
        out.result(DifferenceJson.of(difference));
      } else {
        out.result(DifferenceText.of(difference));
      }
      return Exit.DONE;
    }
  }
}
