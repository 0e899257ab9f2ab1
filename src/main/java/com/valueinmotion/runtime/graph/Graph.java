package com.valueinmotion.runtime.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A graph that can be run: every edge leads somewhere, every node can be reached and left, every
 * loop is bounded or passes a person. The hash is of everything said here, so that a run names
 * exactly the graph it was driven by.
 */
public final class Graph {
  private final String name;
  private final int version;
  private final String start;
  private final Map<String, GraphNode> nodes;
  private final List<GraphEdge> edges;
  private final Map<String, List<GraphEdge>> leaving;
  private final Map<String, List<GraphEdge>> arriving;
  private final String hash;

  private Graph(
      String name, int version, String start, List<GraphNode> nodes, List<GraphEdge> edges) {
    this.name = name;
    this.version = version;
    this.start = start;
    this.nodes = new LinkedHashMap<>();
    nodes.forEach(node -> this.nodes.put(node.id(), node));
    this.edges = List.copyOf(edges);
    this.leaving = new LinkedHashMap<>();
    this.arriving = new LinkedHashMap<>();
    for (GraphEdge edge : edges) {
      leaving.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
      arriving.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
    }
    this.hash = hash(name + version + start + nodes + edges);
  }

  /**
   * Checks and builds.
   *
   * @param start id of the first node
   * @throws GraphFault naming everything that is wrong
   */
  public static Graph of(
      String name, int version, String start, List<GraphNode> nodes, List<GraphEdge> edges)
      throws GraphFault {
    Graph graph = new Graph(name, version, start, nodes, edges);
    List<String> faults = new GraphCheck(graph, nodes).faults();
    if (!faults.isEmpty()) {
      throw new GraphFault(name + " " + version, faults);
    }
    return graph;
  }

  public String name() {
    return name;
  }

  public int version() {
    return version;
  }

  /** "lifecycle 1". */
  public String title() {
    return name + " " + version;
  }

  /** 12 hex digits. */
  public String hash() {
    return hash;
  }

  public String start() {
    return start;
  }

  /** In the order of the file. */
  public List<GraphNode> nodes() {
    return List.copyOf(nodes.values());
  }

  public List<GraphEdge> edges() {
    return edges;
  }

  public Optional<GraphNode> find(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Throws IllegalArgumentException where the graph has no such node. */
  public GraphNode node(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException(title() + " has no node " + id));
  }

  public List<GraphEdge> leaving(String node) {
    return leaving.getOrDefault(node, List.of());
  }

  public List<GraphEdge> arriving(String node) {
    return arriving.getOrDefault(node, List.of());
  }

  /**
   * The edges taken on an outcome: the first for it that is not used up, and with one that is
   * walked beside others, all of those.
   *
   * @param taken how often the run took each edge, by id
   * @return empty where the node has no way on for the outcome
   */
  public List<GraphEdge> route(String node, String outcome, SortedMap<String, Integer> taken) {
    List<GraphEdge> open =
        leaving(node).stream()
            .filter(edge -> edge.isFor(outcome))
            .filter(e -> e.atMost() == 0 || taken.getOrDefault(e.id(), 0) < e.atMost())
            .toList();
    if (open.isEmpty() || !open.getFirst().beside()) {
      return open.stream().limit(1).toList();
    }
    return open.stream().filter(GraphEdge::beside).toList();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
