package com.valueinmotion.runtime.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the nodes and edges of a graph are drawn. Stages stand beside each other as bands, in
 * order; within a band the flow goes down, rank by rank, and what runs side by side stands side by
 * side. Twenty-odd ranks in a single line would be too small to read in a window. The same graph
 * always gives the same layout.
 *
 * @param width of the whole picture, in pixels at its natural size
 * @param height of the whole picture
 * @param bands the stages, from left to right
 * @param boxes the nodes, by id, in the order of the graph
 * @param routes the edges, in the order of the graph
 */
public record GraphLayout(
    double width, double height, List<Band> bands, Map<String, Box> boxes, List<Route> routes) {
  /** The height of the line with the titles of the bands. */
  public static final double TITLE = 22;

  public GraphLayout {
    bands = List.copyOf(bands);
    boxes = Map.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /** A point of the picture. */
  public record Point(double x, double y) {}

  /** A stage: a part of the picture from its top to its bottom. */
  public record Band(String title, double x, double width) {}

  /** The rectangle that a node has for itself. */
  public record Box(double x, double y, double width, double height) {
    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }

    public boolean contains(Point point) {
      return point.x >= x && point.x <= right() && point.y >= y && point.y <= bottom();
    }
  }

  /**
   * The way of an edge: from a side of the node it leaves to a side of the node it reaches, along
   * lines that are level or upright in turn.
   *
   * @param edge which edge
   * @param points at least two
   */
  public record Route(GraphEdge edge, List<Point> points) {
    public Route {
      points = List.copyOf(points);
    }

    /** Where there is the most room for words: the middle of its longest part. */
    public Point middle() {
      Point best = points.getFirst();
      double longest = -1;
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        double length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
        if (length > longest) {
          longest = length;
          best = new Point((a.x + b.x) / 2, (a.y + b.y) / 2);
        }
      }
      return best;
    }
  }

  /** Lays a graph out. */
  public static GraphLayout of(Graph graph) {
    Cells cells = Cells.of(graph, Ranks.of(graph));
    List<LatticePath> paths = new EdgeRouter(graph, cells).route();
    Tracks tracks = Tracks.of(paths, cells);
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (GraphNode node : graph.nodes()) {
      boxes.put(node.id(), tracks.box(cells.at(node.id())));
    }
    return new GraphLayout(
        tracks.width(),
        tracks.height(),
        cells.bands().stream().map(tracks::band).toList(),
        boxes,
        paths.stream().map(path -> new Route(path.edge(), tracks.points(path))).toList());
  }

  /** The node drawn at a point. */
  public Optional<String> nodeAt(Point point) {
    return boxes.entrySet().stream()
        .filter(entry -> entry.getValue().contains(point))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
