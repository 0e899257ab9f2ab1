package com.valueinmotion.runtime.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stretches on one line of the lattice, put beside each other where they would touch. */
final class TrackOrder {
  private final List<Stretch> order;

  TrackOrder(List<Stretch> onOneLine) {
    this.order = new ArrayList<>(onOneLine);
    sort();
  }

  /** Neighbours change places as long as that takes a crossing away. */
  private void sort() {
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 1; i < order.size(); i++) {
        Stretch a = order.get(i - 1);
        Stretch b = order.get(i);
        if (a.crossingsBefore(b) > b.crossingsBefore(a)) {
          Collections.swap(order, i - 1, i);
          better = true;
        }
      }
    }
  }

  /**
   * Gives each its distance from the middle of the line.
   *
   * @param spacing between two tracks, where there is room
   * @param room for all of them
   * @return how many tracks there are at the most
   */
  int spread(double spacing, double room, Map<Stretch, Double> offsets) {
    Map<Stretch, Integer> tracks = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      Stretch stretch = order.get(i);
      int track =
          order.subList(0, i).stream()
              .filter(stretch::touches)
              .mapToInt(before -> tracks.getOrDefault(before, 0) + 1)
              .max()
              .orElse(0);
      tracks.put(stretch, track);
    }
    int most = 0;
    for (List<Stretch> group : groups()) {
      int last = group.stream().mapToInt(s -> tracks.getOrDefault(s, 0)).max().orElse(0);
      double step = last == 0 ? 0 : Math.min(spacing, room / last);
      group.forEach(s -> offsets.put(s, (tracks.getOrDefault(s, 0) - last / 2.0) * step));
      most = Math.max(most, last + 1);
    }
    return most;
  }

  /** Those that touch each other, directly or through others. */
  private List<List<Stretch>> groups() {
    List<List<Stretch>> groups = new ArrayList<>();
    Set<Stretch> grouped = new HashSet<>();
    for (Stretch first : order) {
      if (grouped.add(first)) {
        List<Stretch> group = new ArrayList<>(List.of(first));
        for (int i = 0; i < group.size(); i++) {
          Stretch member = group.get(i);
          order.stream().filter(s -> s.touches(member) && grouped.add(s)).forEach(group::add);
        }
        groups.add(group);
      }
    }
    return groups;
  }
}
