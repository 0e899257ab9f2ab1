package com.valueinmotion.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with the parts of a row, once each has been compared with the store.
 *
 * @param fresh new, to be written
 * @param changes those of the new that say otherwise of what was known
 * @param restated known from a file of this import that gives way: to be written, but not news
 * @param repeated stored already
 * @param contradiction what another row of the file says instead; then nothing is to be done
 */
record Checked<T>(
    List<T> fresh,
    List<T> changes,
    List<T> restated,
    List<T> repeated,
    Optional<String> contradiction) {
  /** Nothing is known of the matter. */
  static final Unknown UNHEARD_OF = new Unknown(false);

  static <T> Checked<T> nothingYet() {
    return new Checked<>(
        new ArrayList<>(1),
        new ArrayList<>(0),
        new ArrayList<>(0),
        new ArrayList<>(0),
        Optional.empty());
  }

  void fresh(T part, boolean isChange) {
    fresh.add(part);
    if (isChange) {
      changes.add(part);
    }
  }

  static <T> Checked<T> contradicting(String what) {
    return new Checked<>(List.of(), List.of(), List.of(), List.of(), Optional.of(what));
  }

  /** What the store has for a part. */
  sealed interface Found {}

  /**
   * @param isChange whether something else is known of the same matter
   */
  record Unknown(boolean isChange) implements Found {}

  /**
   * @param givesWay whether the part is to be cited from this file from now on
   */
  record Known(boolean givesWay) implements Found {}

  record Contradicted(String what) implements Found {}
}
