package com.valueinmotion.desktop.today;

import com.valueinmotion.runtime.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far today's review is.
 *
 * @param open what waits
 * @param decided how many were decided in each way
 */
public record ReviewTally(int open, Map<Verdict, Integer> decided) {
  public ReviewTally {
    decided = Map.copyOf(decided);
  }

  /** Before anything is loaded. */
  static ReviewTally none() {
    return new ReviewTally(0, Map.of());
  }

  static ReviewTally of(int open, List<Verdict> verdicts) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    verdicts.forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    return new ReviewTally(open, counts);
  }

  public int reviewed() {
    return decided.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int all() {
    return open + reviewed();
  }

  /** 0–1. */
  public double share() {
    return all() == 0 ? 0 : (double) reviewed() / all();
  }

  /** "Reviewed 12 of 31". */
  public String text() {
    return "Reviewed " + reviewed() + " of " + all();
  }

  /** "8 approved, 2 edited, 1 rejected, 1 snoozed"; what did not happen is left out. */
  public String told() {
    List<String> parts = new ArrayList<>();
    add(parts, Verdict.APPROVED, "approved");
    add(parts, Verdict.EDITED, "edited");
    add(parts, Verdict.REJECTED, "rejected");
    add(parts, Verdict.SNOOZED, "snoozed");
    return String.join(", ", parts);
  }

  private void add(List<String> parts, Verdict verdict, String word) {
    int count = decided.getOrDefault(verdict, 0);
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }
}
