package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.agent.GovernanceException;
import com.valueinmotion.runtime.Migration;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphFault;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.runtime.graph.NodeKind;
import com.valueinmotion.runtime.graph.NodePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycle graph, from its file.
 *
 * @param graph as it is run
 * @param migrations how runs of older versions go on by it
 */
public record LifecycleGraph(Graph graph, List<Migration> migrations) {
  /** The file. */
  public static final String FILE = "lifecycle.yaml";

  public LifecycleGraph {
    migrations = List.copyOf(migrations);
  }

  private record NodeText(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String title,
      @JsonProperty(required = true) String stage,
      @JsonProperty(required = true) NodeKind kind,
      boolean join,
      @Nullable List<String> reads,
      @Nullable List<String> writes,
      @Nullable List<String> hears,
      @Nullable Integer attempts,
      int pause,
      int timeout,
      boolean cached) {
    GraphNode toNode() {
      return new GraphNode(
          id,
          title,
          stage,
          kind,
          join,
          orNone(reads),
          orNone(writes),
          orNone(hears),
          new NodePolicy(
              attempts == null ? 1 : attempts,
              Duration.ofSeconds(pause),
              Duration.ofSeconds(timeout),
              cached));
    }

    private static List<String> orNone(@Nullable List<String> words) {
      return words == null ? List.of() : words;
    }
  }

  private record EdgeText(
      @JsonProperty(required = true) String from,
      @Nullable String when,
      @JsonProperty(required = true) String to,
      int atMost,
      boolean beside) {
    GraphEdge toEdge() {
      return new GraphEdge(from, to, when == null ? "" : when, atMost, beside);
    }
  }

  private record MoveText(
      @JsonProperty(required = true) String from, @Nullable Map<String, String> moves) {}

  private record Text(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) int version,
      @JsonProperty(required = true) String start,
      @JsonProperty(required = true) List<NodeText> nodes,
      @JsonProperty(required = true) List<EdgeText> edges,
      @JsonProperty(required = true) List<MoveText> migrations) {}

  /**
   * Reads a graph.
   *
   * @throws GovernanceException with the line where the text is broken, or all that is wrong with
   *     the graph
   */
  public static LifecycleGraph read(String text) throws GovernanceException {
    try {
      Text read =
          YAMLMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
              .build()
              .readValue(text, Text.class);
      Graph graph =
          Graph.of(
              read.name(),
              read.version(),
              read.start(),
              read.nodes().stream().map(NodeText::toNode).toList(),
              read.edges().stream().map(EdgeText::toEdge).toList());
      return new LifecycleGraph(
          graph,
          read.migrations().stream()
              .map(
                  m ->
                      new Migration(
                          m.from(), graph.hash(), m.moves() == null ? Map.of() : m.moves()))
              .toList());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new GovernanceException(FILE + ", line " + line + ": " + e.getOriginalMessage());
    } catch (GraphFault e) {
      throw new GovernanceException(FILE + ": " + e.getMessage());
    }
  }
}
