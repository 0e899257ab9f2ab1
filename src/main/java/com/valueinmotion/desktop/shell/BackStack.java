package com.valueinmotion.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a person came from.
 *
 * @param <T> a place to come from; compared by equality
 */
final class BackStack<T> {
  private static final int REMEMBERED = 50;

  private final Deque<T> places = new ArrayDeque<>();

  /** Leaves a place for another; the oldest is forgotten where there are too many. */
  void push(T left) {
    if (!left.equals(places.peekLast())) {
      places.addLast(left);
    }
    if (places.size() > REMEMBERED) {
      places.removeFirst();
    }
  }

  Optional<T> pop() {
    return Optional.ofNullable(places.pollLast());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }
}
