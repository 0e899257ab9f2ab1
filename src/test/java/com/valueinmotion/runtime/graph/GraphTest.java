package com.valueinmotion.runtime.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GraphTest {
  private static GraphNode node(String id, NodeKind kind) {
    return node(id, kind, false, List.of(), List.of());
  }

  private static GraphNode node(
      String id, NodeKind kind, boolean join, List<String> reads, List<String> writes) {
    return new GraphNode(
        id,
        id,
        "s",
        kind,
        join,
        reads,
        writes,
        kind == NodeKind.WAIT ? List.of("x") : List.of(),
        NodePolicy.PLAIN);
  }

  private static GraphEdge edge(String from, String to) {
    return new GraphEdge(from, to, "", 0, false);
  }

  private static GraphEdge edge(String from, String when, String to, int atMost) {
    return new GraphEdge(from, to, when, atMost, false);
  }

  private static GraphEdge beside(String from, String to) {
    return new GraphEdge(from, to, "", 0, true);
  }

  private static List<GraphNode> nodes(GraphNode... more) {
    List<GraphNode> all = new ArrayList<>(List.of(more));
    all.add(node("a", NodeKind.STEP));
    all.add(node("end", NodeKind.END));
    return all;
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "no end can be reached from a", nodes(), List.of(edge("a", "b"), edge("a", "a"))),
        Arguments.of(
            "names b, which is no node", nodes(), List.of(edge("a", "b"), edge("a", "end"))),
        Arguments.of(
            "lost cannot be reached from a",
            nodes(node("lost", NodeKind.STEP)),
            List.of(edge("a", "end"), edge("lost", "end"))),
        Arguments.of(
            "part of a loop without a bound",
            nodes(node("b", NodeKind.GATE)),
            List.of(edge("a", "b"), edge("b", "no", "a", 0), edge("b", "yes", "end", 0))),
        Arguments.of(
            "nothing follows b [no] → a once it is used up",
            nodes(node("b", NodeKind.GATE)),
            List.of(edge("a", "b"), edge("b", "no", "a", 2), edge("b", "yes", "end", 0))),
        Arguments.of("a second node a", nodes(node("a", NodeKind.STEP)), List.of(edge("a", "end"))),
        Arguments.of(
            "end is an end, and an edge leaves it",
            nodes(),
            List.of(edge("a", "end"), edge("end", "a"))),
        Arguments.of(
            "run side by side and share [x]",
            nodes(
                node("l", NodeKind.STEP, false, List.of(), List.of("x")),
                node("r", NodeKind.STEP, false, List.of("x"), List.of()),
                node("j", NodeKind.STEP, true, List.of(), List.of())),
            List.of(
                beside("a", "l"),
                beside("a", "r"),
                edge("l", "j"),
                edge("r", "j"),
                edge("j", "end"))),
        Arguments.of(
            "j joins, and fewer than two edges arrive there",
            nodes(node("j", NodeKind.STEP, true, List.of(), List.of())),
            List.of(edge("a", "j"), edge("j", "end"))),
        Arguments.of("stands there twice", nodes(), List.of(edge("a", "end"), edge("a", "end"))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsWrongWithAGraphIsFound(String fault, List<GraphNode> nodes, List<GraphEdge> edges) {
    List<GraphEdge> all = new ArrayList<>(edges);
    if (fault.startsWith("no end")) {
      all = List.of(edge("a", "w"), edge("w", "a"));
      nodes = nodes(node("w", NodeKind.WAIT));
      nodes.removeIf(node -> node.kind() == NodeKind.END);
    }
    List<GraphNode> of = nodes;
    List<GraphEdge> by = all;
    assertThatThrownBy(() -> Graph.of("g", 1, "a", of, by))
        .isInstanceOf(GraphFault.class)
        .hasMessageContaining(fault);
  }

  @Test
  void aLoopThatWaitsForSomebodyNeedsNoBound() throws Exception {
    Graph graph =
        Graph.of(
            "g",
            1,
            "a",
            nodes(node("w", NodeKind.WAIT)),
            List.of(edge("a", "w"), edge("w", "no", "a", 0), edge("w", "yes", "end", 0)));

    assertThat(graph.route("w", "no", new TreeMap<>()))
        .extracting(GraphEdge::to)
        .containsExactly("a");
    assertThat(graph.route("w", "perhaps", new TreeMap<>())).isEmpty();
  }

  @Test
  void pastItsBoundTheNextEdgeIsTaken() throws Exception {
    Graph graph =
        Graph.of(
            "g",
            1,
            "a",
            nodes(node("b", NodeKind.GATE)),
            List.of(edge("a", "b"), edge("b", "no", "a", 2), edge("b", "no", "end", 0)));
    TreeMap<String, Integer> taken = new TreeMap<>();
    assertThat(graph.route("b", "no", taken).getFirst().to()).isEqualTo("a");
    taken.put("b [no] → a", 2);
    assertThat(graph.route("b", "no", taken).getFirst().to()).isEqualTo("end");
  }

  @Test
  void aWordOfItChangesTheHash() throws Exception {
    List<GraphEdge> edges = List.of(edge("a", "end"));
    String hash = Graph.of("g", 1, "a", nodes(), edges).hash();

    assertThat(Graph.of("g", 1, "a", nodes(), edges).hash()).isEqualTo(hash);
    assertThat(Graph.of("g", 2, "a", nodes(), edges).hash()).isNotEqualTo(hash);
    assertThat(Graph.of("g", 1, "a", nodes(), List.of(edge("a", "x", "end", 0))).hash())
        .isNotEqualTo(hash);
  }

  @Test
  void mermaidDrawsItWithTheWayOfARun() throws Exception {
    Graph graph =
        Graph.of(
            "g",
            1,
            "a",
            nodes(node("b-c", NodeKind.GATE)),
            List.of(edge("a", "b-c"), edge("b-c", "no", "a", 2), edge("b-c", "no", "end", 0)));

    assertThat(Mermaid.of(graph, Set.of("a → b-c"), Set.of("a", "b-c"), Set.of("b-c")))
        .isEqualTo(
            """
            flowchart TD
              subgraph "s"
                b_c{"b-c"}
                a["a"]
                end(["end"])
              end
              a ==> b_c
              b_c -->|"no, at most 2"| a
              b_c -->|"no"| end
              classDef visited fill:#DDF0FF,stroke:#0969DA
              class a,b_c visited
              classDef at fill:#FFF3CD,stroke:#D8B04A,stroke-width:2px
              class b_c at
            """);
  }
}
