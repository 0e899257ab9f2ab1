package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.workbench.ComparePolicies;
import com.valueinmotion.workbench.PolicyFile;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Check a policy pack, and say which accounts change level by it.",
      "Nothing is stored; `diagnose --policy FILE` shows the whole diagnoses."
    })
final class PolicyCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "FILE", description = "A policy pack.")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Another pack to compare with; else the shipped policy.")
  private @Nullable Path other;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  PolicyCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Engine after = ProductRules.engineBy(PolicyFile.read(file));
    Engine before =
        other == null ? ProductRules.engineBy() : ProductRules.engineBy(PolicyFile.read(other));
    try (Workbench workbench = store.openExisting()) {
      ComparePolicies.Result result =
          workbench.comparePolicies().run(before, after, asOf.of(workbench));
      if (json) {
        out.result(json(before, after, result));
      } else {
        out.result(text(before, after, result));
      }
      return Exit.DONE;
    }
  }

  private static String text(Engine before, Engine after, ComparePolicies.Result result) {
    StringBuilder text = new StringBuilder();
    text.append("Policy ").append(before.policy().hash());
    text.append(" → ").append(after.policy().hash()).append(": ");
    text.append(result.changed().size()).append(" of ").append(result.accounts());
    text.append(result.accounts() == 1 ? " account" : " accounts").append(" change level\n");
    for (Difference difference : result.changed()) {
      text.append('\n').append(DifferenceText.of(difference));
    }
    return text.toString();
  }

  private static ObjectNode json(Engine before, Engine after, ComparePolicies.Result result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("before", before.policy().hash());
    root.put("after", after.policy().hash());
    root.put("accounts", result.accounts());
    ArrayNode changed = root.putArray("changed");
    result.changed().forEach(difference -> changed.add(DifferenceJson.of(difference)));
    return root;
  }
}
