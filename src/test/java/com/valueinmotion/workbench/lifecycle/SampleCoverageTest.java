package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which nodes and edges the sample portfolio walks when it is run and all of it is approved. */
class SampleCoverageTest {
  @TempDir Path folder;

  @Test
  void coverageOfNodesAndEdgesIsPrinted() throws Exception {
    Map<String, Integer> nodes = new TreeMap<>();
    Map<String, Integer> edges = new TreeMap<>();
    Graph graph;
    try (Workbench workbench = SamplePortfolio.open(folder.resolve("s.db"), Clock.systemUTC())) {
      Lifecycle lifecycle = workbench.lifecycle();
      graph = lifecycle.graph().graph();
      new RunAccounts(lifecycle).all(Progress.unwatched());
      for (QueueEntry entry : new ReviewQueue(lifecycle).now().open()) {
        new DecideProposal(lifecycle)
            .approve(entry.ask().id(), entry.ask().draft().hash(), "Ana", "");
      }
      for (RunHead run : lifecycle.decisions().runs()) {
        for (Step step : lifecycle.journal().steps(run.id())) {
          nodes.merge(step.node(), 1, Integer::sum);
          step.edges().forEach(edge -> edges.merge(edge, 1, Integer::sum));
        }
      }
    }
    System.out.println(report(graph, nodes, edges));
    assertThat(nodes.keySet())
        .as("everything up to where an account is observed or held")
        .contains(
            "load",
            "router",
            "handoff-audit",
            "data-ready",
            "fetch-anchors",
            "data-request",
            "diagnostic",
            "stakeholders",
            "pain-check",
            "risk-detected",
            "draft-mitigation",
            "draft-success",
            "covered",
            "cover",
            "velocity",
            "time-to-value",
            "licence-use",
            "next-best-action",
            "is-it-safe",
            "auto-execute",
            "approval",
            "execute",
            "observe");
  }

  private static String report(
      Graph graph, Map<String, Integer> nodes, Map<String, Integer> edges) {
    StringBuilder text = new StringBuilder("The sample portfolio over the lifecycle graph:\n");
    long seenNodes = graph.nodes().stream().filter(n -> nodes.containsKey(n.id())).count();
    long seenEdges = graph.edges().stream().filter(e -> edges.containsKey(e.id())).count();
    text.append(
        "%d of %d nodes, %d of %d edges%n"
            .formatted(seenNodes, graph.nodes().size(), seenEdges, graph.edges().size()));
    for (GraphNode node : graph.nodes()) {
      text.append("%6d  %s%n".formatted(nodes.getOrDefault(node.id(), 0), node.id()));
    }
    for (GraphEdge edge : graph.edges()) {
      text.append("%6d  %s%n".formatted(edges.getOrDefault(edge.id(), 0), edge.id()));
    }
    return text.toString();
  }
}
