package com.valueinmotion.runtime.graph;

import com.valueinmotion.runtime.graph.LatticePath.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight part of a path. Its places are counted in halves of the lattice, so that the two sides
 * of a node are two places.
 *
 * @param path whose part
 * @param index which part of it
 * @param level whether it lies level; it stands upright otherwise
 * @param line the line of the lattice it runs on
 * @param start where it begins
 * @param end where it ends
 * @param turnBefore −1 where the part before lies on the side of lower places, 1 where it lies on
 *     the other, 0 where there is none
 * @param turnAfter the same of the part after
 */
record Stretch(
    LatticePath path,
    int index,
    boolean level,
    int line,
    int start,
    int end,
    int turnBefore,
    int turnAfter) {

  static List<Stretch> of(LatticePath path) {
    List<Spot> corners = path.corners();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 1; i < corners.size(); i++) {
      Spot a = corners.get(i - 1);
      Spot b = corners.get(i);
      boolean level = a.y() == b.y();
      int from = level ? a.x() : a.y();
      int to = level ? b.x() : b.y();
      int ahead = Integer.signum(to - from);
      boolean first = i == 1;
      boolean last = i == corners.size() - 1;
      stretches.add(
          new Stretch(
              path,
              i - 1,
              level,
              level ? a.y() : a.x(),
              2 * from + (first ? ahead : 0),
              2 * to - (last ? ahead : 0),
              first ? 0 : side(a, corners.get(i - 2), level),
              last ? 0 : side(b, corners.get(i + 1), level)));
    }
    return stretches;
  }

  private static int side(Spot corner, Spot other, boolean level) {
    return Integer.signum(level ? other.y() - corner.y() : other.x() - corner.x());
  }

  int low() {
    return Math.min(start, end);
  }

  int high() {
    return Math.max(start, end);
  }

  boolean touches(Stretch other) {
    return low() <= other.high() && other.low() <= high();
  }

  /** How often the two paths cross here where this one has the lower place across the line. */
  int crossingsBefore(Stretch other) {
    return crosses(start, turnBefore, 1, other)
        + crosses(end, turnAfter, 1, other)
        + crosses(other.start, other.turnBefore, -1, this)
        + crosses(other.end, other.turnAfter, -1, this);
  }

  private static int crosses(int place, int turn, int towards, Stretch other) {
    return turn == towards && place > other.low() && place < other.high() ? 1 : 0;
  }
}
