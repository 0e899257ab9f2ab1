package com.valueinmotion.runtime.graph;

import com.valueinmotion.runtime.graph.GraphLayout.Band;
import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.GraphLayout.Point;
import com.valueinmotion.runtime.graph.LatticePath.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the lattice to pixels. What runs on the same line of the lattice side by side gets a track
 * of its own there; a gap between columns or rows is as wide as its tracks need.
 */
final class Tracks {
  static final double NODE_WIDTH = 80;
  static final double NODE_HEIGHT = 36;

  private static final double SPACING = 5;
  private static final double MARGIN = 7;
  private static final double LEAST_GAP = 17;

  private final Map<Stretch, Double> offsets = new HashMap<>();
  private final Map<LatticePath, List<Stretch>> stretches = new HashMap<>();
  private final double[] xs;
  private final double[] ys;

  private Tracks(List<LatticePath> paths, Cells cells) {
    List<Stretch> all = new ArrayList<>();
    for (LatticePath path : paths) {
      List<Stretch> own = Stretch.of(path);
      stretches.put(path, own);
      all.addAll(own);
    }
    xs = middles(all.stream().filter(s -> !s.level()).toList(), cells.columns(), NODE_WIDTH, 0);
    ys =
        middles(
            all.stream().filter(Stretch::level).toList(),
            cells.rows(),
            NODE_HEIGHT,
            GraphLayout.TITLE);
  }

  static Tracks of(List<LatticePath> paths, Cells cells) {
    return new Tracks(paths, cells);
  }

  double width() {
    return xs[xs.length - 1];
  }

  double height() {
    return ys[ys.length - 1];
  }

  Box box(Cells.Cell cell) {
    Spot spot = Spot.of(cell);
    return new Box(
        xs[spot.x()] - NODE_WIDTH / 2, ys[spot.y()] - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT);
  }

  Band band(Cells.Columns columns) {
    double left = columns.first() == 0 ? 0 : xs[2 * columns.first()];
    int after = 2 * (columns.first() + columns.count());
    double right = after == xs.length - 2 ? width() : xs[after];
    return new Band(columns.title(), left, right - left);
  }

  List<Point> points(LatticePath path) {
    List<Stretch> own = stretches.getOrDefault(path, List.of());
    List<Point> points = new ArrayList<>();
    points.add(port(path.corners().getFirst(), own.getFirst(), own.getFirst().start()));
    for (int i = 1; i < own.size(); i++) {
      Stretch before = own.get(i - 1);
      Stretch after = own.get(i);
      points.add(
          before.level()
              ? new Point(across(after), across(before))
              : new Point(across(before), across(after)));
    }
    points.add(port(path.corners().getLast(), own.getLast(), own.getLast().end()));
    return points;
  }

  /** On the side of a node; where a place is odd, it is one side or the other. */
  private Point port(Spot node, Stretch stretch, int place) {
    if (stretch.level()) {
      int side = Integer.signum(place - 2 * node.x());
      return new Point(xs[node.x()] + side * NODE_WIDTH / 2, across(stretch));
    }
    int side = Integer.signum(place - 2 * node.y());
    return new Point(across(stretch), ys[node.y()] + side * NODE_HEIGHT / 2);
  }

  private double across(Stretch stretch) {
    return (stretch.level() ? ys : xs)[stretch.line()] + offsets.getOrDefault(stretch, 0.0);
  }

  /**
   * The middle of every line, and at last the far end of the picture.
   *
   * @param count how many columns or rows
   * @param size of a node in that direction
   * @param start where the picture begins
   */
  private double[] middles(List<Stretch> all, int count, double size, double start) {
    double[] middles = new double[2 * count + 2];
    double at = start;
    for (int line = 0; line <= 2 * count; line++) {
      int which = line;
      List<Stretch> here = all.stream().filter(s -> s.line() == which).toList();
      double extent = line % 2 == 1 ? size : gap(here);
      if (line % 2 == 1) {
        new TrackOrder(here).spread(SPACING, size - 2 * MARGIN, offsets);
      }
      middles[line] = at + extent / 2;
      at += extent;
    }
    middles[2 * count + 1] = at;
    return middles;
  }

  private double gap(List<Stretch> here) {
    int tracks = new TrackOrder(here).spread(SPACING, Double.MAX_VALUE, offsets);
    return Math.max(LEAST_GAP, 2 * MARGIN + SPACING * (tracks - 1));
  }
}
