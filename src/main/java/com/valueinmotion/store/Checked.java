package com.valueinmotion.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with the parts of a row, once each has been compared with the store.
 *
 * @param fresh new, to be written
 * @param restated known from a file of this import that gives way: to be written, but not news
 * @param repeated stored already
 * @param contradiction what another row of the file says instead; then nothing is to be done
 */
record Checked<T>(
    List<T> fresh, List<T> restated, List<T> repeated, Optional<String> contradiction) {
  static <T> Checked<T> nothingYet() {
    return new Checked<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Optional.empty());
  }

  static <T> Checked<T> contradicting(String what) {
    return new Checked<>(List.of(), List.of(), List.of(), Optional.of(what));
  }

  /** What the store has for a part. */
  sealed interface Found {}

  record Unknown() implements Found {}

  /**
   * @param givesWay whether the part is to be cited from this file from now on
   */
  record Known(boolean givesWay) implements Found {}

  record Contradicted(String what) implements Found {}
}
