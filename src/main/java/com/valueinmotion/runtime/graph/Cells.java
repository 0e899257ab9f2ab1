package com.valueinmotion.runtime.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which cell of a grid each node has; the columns of a stage lie beside each other. */
final class Cells {
  private static final int SWEEPS = 4;

  private final Map<String, Cell> cells = new HashMap<>();
  private final List<Columns> bands = new ArrayList<>();
  private final Graph graph;
  private final Ranks ranks;
  private int columns;
  private int rows;

  private Cells(Graph graph, Ranks ranks) {
    this.graph = graph;
    this.ranks = ranks;
  }

  /** A cell, counted from the left and from the top. */
  record Cell(int column, int row) {}

  /** The columns that a stage takes. */
  record Columns(String title, int first, int count) {}

  static Cells of(Graph graph, Ranks ranks) {
    Cells cells = new Cells(graph, ranks);
    ranks.stages().forEach(cells::place);
    return cells;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  List<Columns> bands() {
    return List.copyOf(bands);
  }

  Cell at(String node) {
    return Objects.requireNonNull(cells.get(node), node);
  }

  boolean isBack(GraphEdge edge) {
    return ranks.back().contains(edge);
  }

  private void place(String stage, List<String> nodes) {
    List<List<String>> lines = lines(nodes);
    Map<String, Double> seat = new HashMap<>();
    lines.forEach(line -> sit(line, seat));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      List<List<String>> order = sweep % 2 == 0 ? lines : lines.reversed();
      order.forEach(line -> sortByNeighbours(line, seat));
    }
    int width = lines.stream().mapToInt(List::size).max().orElse(1);
    for (int row = 0; row < lines.size(); row++) {
      spread(lines.get(row), row, width);
    }
    bands.add(new Columns(stage, columns, width));
    columns += width;
    rows = Math.max(rows, lines.size());
  }

  private List<List<String>> lines(List<String> nodes) {
    int last = nodes.stream().mapToInt(this::row).max().orElse(0);
    return IntStream.rangeClosed(0, last)
        .<List<String>>mapToObj(
            row -> new ArrayList<>(nodes.stream().filter(n -> row(n) == row).toList()))
        .toList();
  }

  private int row(String node) {
    return Objects.requireNonNull(ranks.rows().get(node), node);
  }

  /** Crossings are few where each node stands below and above the middle of those it is tied to. */
  private void sortByNeighbours(List<String> line, Map<String, Double> seat) {
    Map<String, Double> middles = new HashMap<>();
    line.forEach(node -> middles.put(node, middle(node, seat)));
    line.sort(Comparator.comparing(node -> middles.getOrDefault(node, 0.0)));
    sit(line, seat);
  }

  private static void sit(List<String> line, Map<String, Double> seat) {
    for (int i = 0; i < line.size(); i++) {
      seat.put(line.get(i), (double) i);
    }
  }

  private double middle(String node, Map<String, Double> seat) {
    double own = seat.getOrDefault(node, 0.0);
    return neighbours(node).stream()
        .filter(other -> seat.containsKey(other) && !other.equals(node))
        .mapToDouble(other -> seat.getOrDefault(other, own))
        .average()
        .orElse(own);
  }

  private List<String> neighbours(String node) {
    List<String> all = new ArrayList<>();
    graph.arriving(node).forEach(edge -> all.add(edge.from()));
    graph.leaving(node).forEach(edge -> all.add(edge.to()));
    return all;
  }

  /** Keeps the order, and as far as there is room puts each below those that lead to it. */
  private void spread(List<String> line, int row, int width) {
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      String node = line.get(i);
      int room = width - (line.size() - i);
      int wanted =
          (int)
              graph.arriving(node).stream()
                  .filter(edge -> !isBack(edge) && cells.containsKey(edge.from()))
                  .mapToInt(edge -> at(edge.from()).column() - columns)
                  .filter(column -> column >= 0)
                  .average()
                  .orElse(0);
      int column = Math.clamp(wanted, next, room);
      cells.put(node, new Cell(columns + column, row));
      next = column + 1;
    }
  }
}
