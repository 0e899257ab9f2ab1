package com.valueinmotion.store;

/**
 * An account as files name it.
 *
 * @param byName whether that is only a name
 * @param introducedAt nanoseconds, as {@link Units} has them; {@link #NEVER} while only other rows
 *     speak of it
 */
record Subject(long id, boolean byName, long introducedAt) {
  static final long NEVER = Long.MAX_VALUE;

  boolean introduced() {
    return introducedAt != NEVER;
  }
}
