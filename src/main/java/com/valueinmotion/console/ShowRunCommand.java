package com.valueinmotion.console;

import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show a run: its steps and what it left behind, or its state at any step.")
final class ShowRunCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "The number of the run.")
  private long id;

  @Option(names = "--step", paramLabel = "N", description = "The whole state after that step.")
  private @Nullable Integer step;

  @Option(names = "--mermaid", description = "The graph with the run's way on it, for Mermaid.")
  private boolean mermaid;

  @Option(names = "--json", description = "Print the run as JSON.")
  private boolean json;

  ShowRunCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      Runs runs = new Runs(workbench.lifecycle());
      Runs.Detail run =
          runs.detail(id)
              .orElseThrow(
                  () -> new WorkbenchException("There is no run " + id + ". `runs` lists them."));
      if (json) {
        out.result(RunJson.run(run.run(), run.name(), run.steps()));
      } else if (mermaid) {
        out.result(runs.mermaid(run));
      } else {
        Integer at = step;
        if (at != null && (at < 0 || at > run.run().step())) {
          throw new WorkbenchException(
              "Run " + id + " has no step " + at + "; its last is " + run.run().step() + ".");
        }
        out.result(at == null ? whole(run) : state(runs.at(run, at)));
      }
      return Exit.DONE;
    }
  }

  private static String whole(Runs.Detail run) {
    StringBuilder text = new StringBuilder();
    text.append("Run ").append(run.run().id()).append(", ").append(run.name());
    text.append(", ").append(run.run().status().words());
    text.append(", graph ").append(run.run().graph());
    if (run.run().parent() > 0) {
      text.append(", forked from run ").append(run.run().parent());
      text.append(" at step ").append(run.run().parentStep());
    }
    text.append('\n');
    for (Step each : run.steps()) {
      text.append(
          "%4d  %-18s %-8s %-11s %s%n"
              .formatted(each.number(), each.node(), each.kind(), each.outcome(), each.note())
              .replace("\r", ""));
    }
    for (Effect effect : run.effects()) {
      text.append("effect ").append(effect.key()).append(": ").append(effect.state().words());
      text.append(effect.result().isEmpty() ? "" : ", " + effect.result()).append('\n');
    }
    run.decisions()
        .forEach(
            d ->
                text.append("decision ")
                    .append(d.id())
                    .append(": ")
                    .append(d.title())
                    .append(", ")
                    .append(d.verdict().words())
                    .append(d.until() == null ? ", " : " until " + d.until() + ", ")
                    .append(d.by())
                    .append(d.reason().isEmpty() ? "" : ": " + d.reason())
                    .append('\n'));
    run.waiting()
        .forEach(
            ask ->
                text.append("waits: ")
                    .append(ask.id())
                    .append(' ')
                    .append(ask.draft().title())
                    .append('\n'));
    return text.toString();
  }

  private static String state(RunState state) {
    StringBuilder text = new StringBuilder("After step " + state.step() + "\n");
    state
        .standing()
        .forEach(
            (node, there) ->
                text.append("at ").append(node).append(", ").append(there.kind()).append('\n'));
    state
        .channels()
        .forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
    return text.toString();
  }
}
