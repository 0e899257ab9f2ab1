package com.valueinmotion.intake.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each column one target and each target one column, the surest first. */
final class Assignment {
  /** What we are less sure of is not read unless a person says so. */
  private static final double LEAST = 50;

  /** Guesses that are nearly as good leave a doubt. */
  private static final double NEAR = 4;

  private static final double IN_DOUBT = 72;

  /** What a column is taken for because something better was taken already. */
  private static final double SECOND_BEST = 62;

  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(int column, Guess guess) {}

  void add(int column, Guess guess) {
    if (guess.confidence() >= LEAST - NEAR) {
      candidates.add(new Candidate(column, guess));
    }
  }

  List<MappedColumn> apply(List<MappedColumn> columns) {
    Map<Integer, Candidate> taken = new HashMap<>();
    Set<Target> targets = new HashSet<>();
    Map<Integer, Double> best = new HashMap<>();
    List<Candidate> surest = new ArrayList<>(candidates);
    surest.sort(
        Comparator.comparingDouble((Candidate c) -> c.guess().confidence())
            .reversed()
            .thenComparing(c -> !c.guess().target().imported())
            .thenComparingInt(Candidate::column));
    for (Candidate candidate : surest) {
      best.merge(candidate.column(), candidate.guess().confidence(), Math::max);
      Target target = candidate.guess().target();
      if (!taken.containsKey(candidate.column())
          && (!target.imported() || !targets.contains(target))
          && candidate.guess().confidence() >= LEAST) {
        taken.put(candidate.column(), candidate);
        targets.add(target);
      }
    }
    List<MappedColumn> mapped = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Candidate candidate = taken.get(i);
      mapped.add(
          candidate == null || !candidate.guess().target().imported()
              ? columns.get(i)
              : columns
                  .get(i)
                  .with(
                      candidate.guess().target(),
                      candidate.guess().how(),
                      (int) Math.round(sure(candidate, best.getOrDefault(i, 0.0)))));
    }
    return mapped;
  }

  private double sure(Candidate candidate, double best) {
    double sure = candidate.guess().confidence();
    if (sure < best) {
      return Math.min(sure, SECOND_BEST);
    }
    boolean doubtful =
        candidate.guess().how() != MatchedBy.EXACT
            && candidates.stream()
                .anyMatch(
                    other ->
                        other.column() == candidate.column()
                            && !other.guess().target().equals(candidate.guess().target())
                            && other.guess().confidence() > sure - NEAR);
    return doubtful ? Math.min(sure, IN_DOUBT) : sure;
  }
}
