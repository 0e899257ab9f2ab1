package com.valueinmotion.console;

import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.lifecycle.RunReport;
import com.valueinmotion.workbench.lifecycle.RunReport.Line;
import java.util.Map;
import java.util.TreeMap;

/** How running accounts ended, as a person reads it. */
final class RunText {
  private RunText() {}

  static String of(RunReport report, Graph graph, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    for (Line line : report.lines()) {
      text.append("%-28s run %-5d ".formatted(line.name(), line.run().id()));
      text.append(where(line, graph));
      last(line, text);
      text.append('\n');
    }
    report
        .left()
        .forEach(
            left -> text.append(left.subject()).append(": ").append(left.because()).append('\n'));
    text.append(report.lines().size()).append(" accounts");
    Map<String, Integer> places = new TreeMap<>();
    report.lines().forEach(line -> places.merge(where(line, graph), 1, Integer::sum));
    places.forEach((place, count) -> text.append(", ").append(count).append(" at ").append(place));
    text.append(dryRun ? ". Nothing was kept.\n" : ". `queue` lists what waits for you.\n");
    return text.toString();
  }

  private static void last(Line line, StringBuilder text) {
    if (!line.steps().isEmpty()) {
      Step last = line.steps().getLast();
      text.append(": ").append(last.note());
    }
  }

  private static String where(Line line, Graph graph) {
    if (line.run().status() == RunStatus.DONE || line.run().at().isEmpty()) {
      return line.run().status().words();
    }
    return graph
        .find(line.run().at().getFirst())
        .map(node -> node.title())
        .orElse(line.run().at().getFirst());
  }
}
