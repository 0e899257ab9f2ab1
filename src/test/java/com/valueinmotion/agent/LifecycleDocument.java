package com.valueinmotion.agent;

import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.runtime.graph.Mermaid;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code docs/lifecycle.md}, made from the graph and the governance. */
final class LifecycleDocument {
  private LifecycleDocument() {}

  static String of(Graph graph, Governance governance) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The lifecycle graph

        Made from `resources/graph/lifecycle.yaml` and `resources/policy/governance.yaml`; `LifecycleDocumentTest` holds it.

        Every account has a run that lives for weeks. The graph routes it, gates hold it until the data is ready, loops resolve what is
        missing, agents propose, policy decides what is safe, a person decides the rest, and what was approved is observed until it has worked.
        Its steps stand in *stages*; a *phase* is one of the eleven of the value flow.

        ```mermaid
        """);
    page.append(Mermaid.of(graph, Set.of(), Set.of(), Set.of()));
    page.append("```\n\n| node | stage | kind | leads to |\n|---|---|---|---|\n");
    for (GraphNode node : graph.nodes()) {
      String ways =
          graph.leaving(node.id()).stream()
              .map(LifecycleDocument::way)
              .collect(Collectors.joining("; "));
      page.append("| ").append(node.title()).append(" (`").append(node.id()).append("`) | ");
      page.append(node.stage()).append(" | ");
      page.append(node.kind().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(ways).append(" |\n");
    }
    page.append("\n## Who decides\n\nThe first rule all of whose conditions hold.\n\n");
    page.append("| reaches | money | level | decides | because |\n|---|---|---|---|---|\n");
    for (Governance.Rule rule : governance.rules()) {
      page.append("| ").append(rule.reaches() == null ? "any" : rule.reaches().word());
      page.append(" | ").append(rule.money() == null ? "any" : rule.money() ? "yes" : "no");
      page.append(" | ").append(rule.level() == null ? "any" : rule.level());
      page.append(" | ").append(rule.decides().name().toLowerCase(Locale.ROOT));
      page.append(" | ").append(rule.because()).append(" |\n");
    }
    page.append("\n## What a rejection leads to\n\n| reason | next draft |\n|---|---|\n");
    for (Governance.Reason reason : governance.reasons()) {
      page.append("| ").append(reason.label()).append(" | ").append(next(reason)).append(" |\n");
    }
    return page.append("\nAfter ")
        .append(governance.replans())
        .append(" new drafts it is an open question.\n")
        .toString();
  }

  private static String way(GraphEdge edge) {
    return (edge.when().isEmpty() ? "" : edge.when() + ": ")
        + "`"
        + edge.to()
        + "`"
        + (edge.atMost() == 0 ? "" : " (at most " + edge.atMost() + ")")
        + (edge.beside() ? " (side by side)" : "");
  }

  private static String next(Governance.Reason reason) {
    return switch (reason.change()) {
      case WITHOUT_EVIDENCE -> "without that evidence and what rests on it alone";
      case OTHER_PERSON -> "with other people";
      case LATER -> reason.days() + " days later, not past the notice deadline";
      case FEWER -> "with " + reason.keep() + " actions";
      case OTHER_MOTION -> "by the motion the playbook names instead";
      case ASK -> "none by rule: an open question";
    };
  }
}
