package com.valueinmotion.language;

import java.time.Duration;

/**
 * What a call took, as the server counted; zero where it did not say.
 *
 * @param promptTokens tokens read
 * @param answerTokens tokens written
 * @param total from request to last token, by the server's clock
 * @param load of it, loading the model
 * @param reading of it, reading the prompt
 * @param writing of it, writing the answer
 * @param first until the first token came, by our clock
 * @param elapsed until the answer was whole, by our clock
 */
public record Usage(
    int promptTokens,
    int answerTokens,
    Duration total,
    Duration load,
    Duration reading,
    Duration writing,
    Duration first,
    Duration elapsed) {
  /** Nothing was counted. */
  public static final Usage NONE =
      new Usage(
          0,
          0,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO);

  /** Tokens a second while it wrote; 0 where that is not known. */
  public double tokensPerSecond() {
    return writing.isZero() ? 0 : answerTokens * 1e9 / writing.toNanos();
  }
}
