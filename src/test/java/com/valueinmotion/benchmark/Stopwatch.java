package com.valueinmotion.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times one thing again and again. */
final class Stopwatch {
  /** Something that takes time. */
  interface Work {
    void run() throws Exception;
  }

  private final String what;
  private final List<Double> seconds = new ArrayList<>();

  Stopwatch(String what) {
    this.what = what;
  }

  void time(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    seconds.add((System.nanoTime() - start) / 1e9);
  }

  /** In seconds; NaN where nothing was timed. */
  double median() {
    return seconds.isEmpty()
        ? Double.NaN
        : seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  void print() {
    System.out.printf(Locale.ROOT, "%-46s %9.3f s  %s%n", what, median(), all());
  }

  private List<String> all() {
    return seconds.stream().map(s -> String.format(Locale.ROOT, "%.2f", s)).toList();
  }
}
