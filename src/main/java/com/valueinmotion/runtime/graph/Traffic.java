package com.valueinmotion.runtime.graph;

import com.valueinmotion.runtime.graph.LatticePath.Heading;
import com.valueinmotion.runtime.graph.LatticePath.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs where on a lattice so far, and what it costs to run there too. */
final class Traffic {
  private static final double BESIDE_ANOTHER = 7;
  private static final double CROSSING = 34;
  private static final double TURNING_AMONG = 12;
  private static final double SHARED_SIDE = 9;
  private static final double AGAINST = 45;
  private static final double UNUSUAL_SIDE = 40;

  private final Map<Way, Integer> ways = new HashMap<>();
  private final Map<Pass, Integer> passes = new HashMap<>();
  private final Map<Side, Integer> leaving = new HashMap<>();
  private final Map<Side, Integer> arriving = new HashMap<>();

  private record Way(Spot low, Spot high) {
    static Way of(Spot a, Spot b) {
      return a.x() + a.y() < b.x() + b.y() ? new Way(a, b) : new Way(b, a);
    }
  }

  /** Ways through a point, by their direction. */
  private record Pass(Spot spot, boolean level) {}

  /** A side of a node, by the point of the lattice before it. */
  private record Side(Spot node, Spot before) {}

  void add(List<Spot> way) {
    for (int i = 1; i < way.size(); i++) {
      Spot a = way.get(i - 1);
      Spot b = way.get(i);
      ways.merge(Way.of(a, b), 1, Integer::sum);
      boolean level = a.y() == b.y();
      passes.merge(new Pass(a, level), 1, Integer::sum);
      passes.merge(new Pass(b, level), 1, Integer::sum);
    }
    leaving.merge(new Side(way.getFirst(), way.get(1)), 1, Integer::sum);
    arriving.merge(new Side(way.getLast(), way.get(way.size() - 2)), 1, Integer::sum);
  }

  double along(Spot a, Spot b) {
    return BESIDE_ANOTHER * ways.getOrDefault(Way.of(a, b), 0);
  }

  double crossing(Spot spot, Heading heading, boolean turning) {
    int across = passes.getOrDefault(new Pass(spot, !heading.isLevel()), 0);
    return (turning ? TURNING_AMONG : CROSSING) * across / 2.0;
  }

  /** A flow goes down and to the right; what leads back may leave as it likes. */
  double leaving(Spot node, Heading heading, boolean back) {
    Side side = new Side(node, node.step(heading));
    double unusual = back || heading == Heading.DOWN || heading == Heading.RIGHT ? 0 : UNUSUAL_SIDE;
    return unusual
        + SHARED_SIDE * leaving.getOrDefault(side, 0)
        + AGAINST * arriving.getOrDefault(side, 0);
  }

  double arriving(Spot node, Heading heading, boolean back) {
    Side side = new Side(node, new Spot(node.x() - heading.dx(), node.y() - heading.dy()));
    double unusual = back || heading == Heading.DOWN || heading == Heading.RIGHT ? 0 : UNUSUAL_SIDE;
    return unusual
        + SHARED_SIDE * arriving.getOrDefault(side, 0)
        + AGAINST * leaving.getOrDefault(side, 0);
  }
}
