package com.valueinmotion.store;

import com.valueinmotion.account.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One key's observations of one account as they stream in: mostly few, and mostly in order. */
final class SeriesParts {
  /** The order of a series; it must not depend on the order in which files came. */
  private static final Comparator<Observation> AGE =
      Comparator.comparing(Observation::eventAt)
          .thenComparing(Observation::knownAt)
          .thenComparing(observation -> observation.source().file())
          .thenComparingInt(observation -> observation.source().row());

  private final List<Observation> all = new ArrayList<>(1);
  private boolean inOrder = true;

  SeriesParts(Observation first) {
    all.add(first);
  }

  void add(Observation next) {
    Observation last = all.getLast();
    if (isRestated(last, next)) {
      all.set(all.size() - 1, later(last, next));
    } else {
      inOrder = inOrder && AGE.compare(last, next) <= 0;
      all.add(next);
    }
  }

  /** Oldest first. */
  List<Observation> inOrder() {
    if (!inOrder) {
      all.sort(AGE);
    }
    return List.copyOf(all);
  }

  /** Equal facts lie side by side in the table: one is enough, from the file that is cited. */
  private static boolean isRestated(Observation one, Observation other) {
    return one.eventAt().equals(other.eventAt())
        && one.knownAt().equals(other.knownAt())
        && one.value().equals(other.value());
  }

  static Observation later(@Nullable Observation one, Observation other) {
    return one == null || AGE.compare(one, other) < 0 ? other : one;
  }
}
