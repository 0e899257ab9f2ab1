package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.workbench.lifecycle.RunReport;
import java.util.List;

/** Runs as JSON. */
final class RunJson {
  private RunJson() {}

  static ObjectNode of(RunReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode runs = root.putArray("runs");
    report.lines().forEach(line -> runs.add(run(line.run(), line.name(), line.steps())));
    ArrayNode left = root.putArray("left");
    report
        .left()
        .forEach(each -> left.addObject().put("id", each.subject()).put("because", each.because()));
    return root;
  }

  static ObjectNode run(RunHead run, String name, List<Step> steps) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("run", run.id());
    node.put("account", name);
    node.put("id", run.subject());
    node.put("graph", run.graph());
    node.put("status", run.status().words());
    run.at().forEach(node.withArray("at")::add);
    ArrayNode all = node.putArray("steps");
    for (Step step : steps) {
      ObjectNode each = all.addObject();
      each.put("step", step.number());
      each.put("node", step.node());
      each.put("kind", step.kind().name());
      each.put("outcome", step.outcome());
      each.put("note", step.note());
      each.put("inputs", step.inputs());
      each.put("at", step.at().toString());
      each.put("tookMicros", step.took().toNanos() / 1000);
      step.edges().forEach(each.withArray("edges")::add);
    }
    return node;
  }
}
