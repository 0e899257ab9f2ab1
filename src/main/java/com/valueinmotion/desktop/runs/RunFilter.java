package com.valueinmotion.desktop.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which runs are listed.
 *
 * @param only those that stand so; all where it is empty
 */
public record RunFilter(Optional<RunWord> only) {
  public static final RunFilter ALL = new RunFilter(Optional.empty());

  /** All of them, in the order in which they are offered. */
  public static List<RunFilter> choices() {
    return Stream.concat(
            Stream.of(ALL),
            Arrays.stream(RunWord.values()).map(word -> new RunFilter(Optional.of(word))))
        .toList();
  }

  boolean admits(RunLine line) {
    return only.isEmpty() || only.get() == line.word();
  }

  @Override
  public String toString() {
    return only.map(RunWord::words).orElse("All");
  }
}
