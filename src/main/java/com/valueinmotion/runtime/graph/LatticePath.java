package com.valueinmotion.runtime.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an edge over the lattice of a grid: even lines run between columns or rows, odd lines
 * through their middles, so that the node of column 2 and row 1 lies at 5, 3.
 *
 * @param edge which edge
 * @param corners the middle of the first node, each turn, the middle of the last node
 */
record LatticePath(GraphEdge edge, List<Spot> corners) {
  LatticePath {
    corners = List.copyOf(corners);
  }

  /** A point of the lattice. */
  record Spot(int x, int y) {
    static Spot of(Cells.Cell cell) {
      return new Spot(2 * cell.column() + 1, 2 * cell.row() + 1);
    }

    Spot step(Heading heading) {
      return new Spot(x + heading.dx(), y + heading.dy());
    }
  }

  /** Where a path goes. */
  enum Heading {
    DOWN(0, 1),
    RIGHT(1, 0),
    LEFT(-1, 0),
    UP(0, -1);

    private final int dx;
    private final int dy;

    Heading(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    int dx() {
      return dx;
    }

    int dy() {
      return dy;
    }

    boolean isLevel() {
      return dy == 0;
    }

    boolean isOpposite(Heading other) {
      return dx + other.dx == 0 && dy + other.dy == 0;
    }
  }

  /** Every point on the way in place of the corners alone. */
  static List<Spot> corners(List<Spot> every) {
    List<Spot> corners = new ArrayList<>();
    for (int i = 0; i < every.size(); i++) {
      boolean end = i == 0 || i == every.size() - 1;
      if (end || !straight(every.get(i - 1), every.get(i), every.get(i + 1))) {
        corners.add(every.get(i));
      }
    }
    return corners;
  }

  private static boolean straight(Spot a, Spot b, Spot c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
