package com.valueinmotion.runtime.graph;

import com.valueinmotion.runtime.graph.LatticePath.Heading;
import com.valueinmotion.runtime.graph.LatticePath.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds each edge the cheapest way over the lattice, around the nodes: short, with few turns, with
 * few crossings of those before it, and not where many run already. Short ways are found first, for
 * they have the least choice; those that lead back come last.
 */
final class EdgeRouter {
  private static final double LEVEL = 56;
  private static final double UPRIGHT = 30;
  private static final double TURN = 45;

  private final Graph graph;
  private final Cells cells;
  private final Set<Spot> taken = new HashSet<>();
  private final Traffic traffic = new Traffic();

  EdgeRouter(Graph graph, Cells cells) {
    this.graph = graph;
    this.cells = cells;
    graph.nodes().forEach(node -> taken.add(Spot.of(cells.at(node.id()))));
  }

  /** In the order of the graph. */
  List<LatticePath> route() {
    List<GraphEdge> order = new ArrayList<>(graph.edges());
    order.sort(Comparator.comparing(cells::isBack).thenComparingInt(this::distance));
    Map<GraphEdge, LatticePath> paths = new HashMap<>();
    for (GraphEdge edge : order) {
      List<Spot> way = way(edge);
      traffic.add(way);
      paths.put(edge, new LatticePath(edge, LatticePath.corners(way)));
    }
    return graph.edges().stream().flatMap(edge -> Stream.ofNullable(paths.get(edge))).toList();
  }

  private int distance(GraphEdge edge) {
    Cells.Cell from = cells.at(edge.from());
    Cells.Cell to = cells.at(edge.to());
    return 2 * Math.abs(from.column() - to.column()) + Math.abs(from.row() - to.row());
  }

  /** A place on the way with the direction in which it was reached. */
  private record Place(Spot spot, Heading heading) {}

  private record Reached(Place place, double cost, int order, @Nullable Reached before) {}

  private List<Spot> way(GraphEdge edge) {
    Spot from = Spot.of(cells.at(edge.from()));
    Spot to = Spot.of(cells.at(edge.to()));
    boolean back = cells.isBack(edge);
    PriorityQueue<Reached> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::order));
    Set<Place> done = new HashSet<>();
    int order = 0;
    for (Heading heading : Heading.values()) {
      Place first = new Place(from.step(heading), heading);
      double cost = step(heading) / 2 + traffic.leaving(from, heading, back);
      open.add(new Reached(first, cost, order++, null));
    }
    while (true) {
      Reached best = open.remove(); // channels surround every node: there is always a way
      if (best.place.spot.equals(to)) {
        return spots(from, best);
      }
      if (!done.add(best.place)) {
        continue;
      }
      for (Heading heading : Heading.values()) {
        Spot next = best.place.spot.step(heading);
        if (!heading.isOpposite(best.place.heading) && isOpen(next, to)) {
          double cost = best.cost + cost(best.place, heading, next);
          if (next.equals(to)) {
            cost += traffic.arriving(to, heading, back);
          }
          open.add(new Reached(new Place(next, heading), cost, order++, best));
        }
      }
    }
  }

  private boolean isOpen(Spot spot, Spot target) {
    boolean inside =
        spot.x() >= 0
            && spot.y() >= 0
            && spot.x() <= 2 * cells.columns()
            && spot.y() <= 2 * cells.rows();
    return inside && (spot.equals(target) || !taken.contains(spot));
  }

  private double cost(Place at, Heading heading, Spot next) {
    double turn = at.heading == heading ? 0 : TURN;
    return step(heading)
        + turn
        + traffic.crossing(at.spot, heading, turn > 0)
        + traffic.along(at.spot, next);
  }

  private static double step(Heading heading) {
    return heading.isLevel() ? LEVEL : UPRIGHT;
  }

  private static List<Spot> spots(Spot from, Reached last) {
    List<Spot> way = new ArrayList<>();
    for (Reached at = last; at != null; at = at.before) {
      way.addFirst(at.place.spot);
    }
    way.addFirst(from);
    return way;
  }
}
