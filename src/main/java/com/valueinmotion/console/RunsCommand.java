package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the runs, the last changed first; `runs show ID` shows one.")
final class RunsCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  RunsCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      List<Runs.Line> runs = new Runs(workbench.lifecycle()).all();
      if (json) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        runs.forEach(line -> all.add(RunJson.run(line.run(), line.name(), List.of())));
        out.result(JsonNodeFactory.instance.objectNode().set("runs", all));
        return Exit.DONE;
      }
      StringBuilder text = new StringBuilder();
      for (Runs.Line line : runs) {
        text.append(
            "%5d  %-28s %-10s "
                .formatted(line.run().id(), line.name(), line.run().status().words()));
        text.append(String.join(", ", line.run().at()));
        text.append(", step ").append(line.run().step()).append(", ");
        text.append(line.run().changedAt()).append('\n');
      }
      out.result(runs.isEmpty() ? "There are no runs yet. `run` begins them.\n" : text.toString());
      return Exit.DONE;
    }
  }
}
