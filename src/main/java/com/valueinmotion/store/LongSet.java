package com.valueinmotion.store;

/** A set of numbers without a box around each: millions of them in eight bytes. */
final class LongSet {
  private long[] table = new long[1 << 10];
  private int size;

  /** Whether it was new. 0 counts as 1. */
  boolean add(long number) {
    if (2 * (size + 1) > table.length) {
      grow();
    }
    boolean added = put(table, number == 0 ? 1 : number);
    size += added ? 1 : 0;
    return added;
  }

  boolean contains(long number) {
    long wanted = number == 0 ? 1 : number;
    int place = place(table, wanted);
    return table[place] == wanted;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    for (long number : table) {
      if (number != 0) {
        put(larger, number);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long number) {
    int place = place(table, number);
    boolean added = table[place] == 0;
    table[place] = number;
    return added;
  }

  /** Where the number is, or is to be. */
  private static int place(long[] table, long number) {
    int mask = table.length - 1;
    int place = (int) (number ^ (number >>> 32)) & mask;
    while (table[place] != 0 && table[place] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
