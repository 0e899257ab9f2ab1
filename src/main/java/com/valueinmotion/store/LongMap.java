package com.valueinmotion.store;

import org.jspecify.annotations.Nullable;

/** Things by number, without a box around each number. */
final class LongMap<V> {
  private long[] keys = new long[1 << 10];
  private @Nullable Object[] values = new @Nullable Object[keys.length];
  private int size;

  @SuppressWarnings("unchecked") // only put writes values
  @Nullable V get(long key) {
    return (V) values[place(keys, values, key)];
  }

  void put(long key, V value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int place = place(keys, values, key);
    size += values[place] == null ? 1 : 0;
    keys[place] = key;
    values[place] = value;
  }

  int size() {
    return size;
  }

  void clear() {
    keys = new long[1 << 10];
    values = new @Nullable Object[keys.length];
    size = 0;
  }

  private void grow() {
    long[] moreKeys = new long[2 * keys.length];
    @Nullable Object[] moreValues = new @Nullable Object[moreKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        int place = place(moreKeys, moreValues, keys[i]);
        moreKeys[place] = keys[i];
        moreValues[place] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  /** Where the key is, or is to be. */
  private static int place(long[] keys, @Nullable Object[] values, long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 32) & mask;
    while (values[place] != null && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
