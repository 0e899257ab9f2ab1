package com.valueinmotion.language;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param connect until somebody answers at all
 * @param first from the question until the first token, headers included: the server may have to
 *     load the model
 * @param idle between one token and the next
 * @param whole until the answer has ended
 */
public record Patience(Duration connect, Duration first, Duration idle, Duration whole) {
  /**
   * What suits a laptop without a graphics card. Within a second it is known that nobody is there.
   */
  public static final Patience USUAL =
      new Patience(
          Duration.ofMillis(800),
          Duration.ofSeconds(60),
          Duration.ofSeconds(20),
          Duration.ofMinutes(15));

  /** What suits a server that is far away. */
  public static final Patience FAR =
      new Patience(
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(20),
          Duration.ofMinutes(15));

  public Patience {
    if (!connect.isPositive() || !first.isPositive() || !idle.isPositive() || !whole.isPositive()) {
      throw new IllegalArgumentException("patience must be positive");
    }
  }

  /** The same with another wait for the first token. */
  public Patience withFirst(Duration other) {
    return new Patience(connect, other, idle, whole);
  }

  /** The same with a wait for anybody of at most that. */
  public Patience connectingWithin(Duration most) {
    return connect.compareTo(most) <= 0 ? this : new Patience(most, first, idle, whole);
  }
}
