package com.valueinmotion.intake.value;

/**
 * What became of a text: a value, or what is wrong with it.
 *
 * @param <T> what the text was read as
 */
public sealed interface Parsed<T> {
  /** The text could be read in one way only. */
  record Good<T>(T value) implements Parsed<T> {}

  /**
   * The text may not enter.
   *
   * @param fix what to do about it, to follow "icp_score is "high": "
   */
  record Bad<T>(String fix) implements Parsed<T> {}
}
