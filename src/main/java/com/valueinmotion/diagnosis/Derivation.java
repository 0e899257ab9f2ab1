package com.valueinmotion.diagnosis;

/** What came of deriving a signal from rows. */
public sealed interface Derivation {
  /** There are no rows of the kind. */
  Derivation NOTHING = new Nothing();

  static Derivation of(Reading reading) {
    return new Derived(reading);
  }

  /**
   * There are rows, but too few to say anything; never read as good.
   *
   * @param need what there is and what it takes: "9 of 16 weeks"
   */
  static Derivation tooSparse(String need) {
    return new TooSparse(need);
  }

  /** A reading. */
  record Derived(Reading reading) implements Derivation {}

  /** Too few rows. */
  record TooSparse(String need) implements Derivation {}

  /** No rows. */
  record Nothing() implements Derivation {}
}
