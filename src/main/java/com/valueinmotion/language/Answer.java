package com.valueinmotion.language;

/**
 * What a model answered.
 *
 * @param text without what it thought aloud
 * @param finish why it stopped
 * @param usage what it took
 * @param model its name, as it says itself
 */
public record Answer(String text, Finish finish, Usage usage, String model) {
  /** Why a model stopped. */
  public enum Finish {
    /** It had said everything. */
    STOP,
    /** It had reached the most tokens it was allowed: the text is cut. */
    LENGTH
  }
}
