package com.valueinmotion.runtime.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A graph as the text that Mermaid draws, with the way of a run on it where there is one. */
public final class Mermaid {
  private Mermaid() {}

  /**
   * @param walked ids of the edges a run took
   * @param visited ids of the nodes it was at
   * @param at ids of the nodes it stands at
   */
  public static String of(Graph graph, Set<String> walked, Set<String> visited, Set<String> at) {
    StringBuilder text = new StringBuilder("flowchart TD\n");
    Map<String, StringBuilder> stages = new LinkedHashMap<>();
    for (GraphNode node : graph.nodes()) {
      stages
          .computeIfAbsent(node.stage(), stage -> new StringBuilder())
          .append("    ")
          .append(id(node.id()))
          .append(shape(node))
          .append('\n');
    }
    stages.forEach(
        (stage, nodes) ->
            text.append("  subgraph ")
                .append(quoted(stage))
                .append('\n')
                .append(nodes)
                .append("  end\n"));
    for (GraphEdge edge : graph.edges()) {
      text.append("  ").append(id(edge.from()));
      text.append(walked.contains(edge.id()) ? " ==>" : " -->");
      String label = label(edge);
      text.append(label.isEmpty() ? " " : "|" + quoted(label) + "| ");
      text.append(id(edge.to())).append('\n');
    }
    marked(text, "visited", visited);
    marked(text, "at", at);
    return text.toString();
  }

  private static void marked(StringBuilder text, String style, Set<String> nodes) {
    if (!nodes.isEmpty()) {
      text.append("  classDef ").append(style).append(' ');
      text.append(
          style.equals("at")
              ? "fill:#FFF3CD,stroke:#D8B04A,stroke-width:2px\n"
              : "fill:#DDF0FF,stroke:#0969DA\n");
      List<String> ids = nodes.stream().sorted().map(Mermaid::id).toList();
      text.append("  class ").append(String.join(",", ids)).append(' ').append(style).append('\n');
    }
  }

  /** What stands at an edge: its outcome, and its bound. */
  static String label(GraphEdge edge) {
    String bound = edge.atMost() == 0 ? "" : "at most " + edge.atMost();
    return edge.when().isEmpty() || bound.isEmpty()
        ? edge.when() + bound
        : edge.when() + ", " + bound;
  }

  private static String shape(GraphNode node) {
    String title = quoted(node.title());
    return switch (node.kind()) {
      case STEP -> "[" + title + "]";
      case GATE -> "{" + title + "}";
      case WAIT -> "[/" + title + "/]";
      case END -> "([" + title + "])";
    };
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "#quot;") + '"';
  }

  private static String id(String node) {
    return node.replace('-', '_');
  }
}
