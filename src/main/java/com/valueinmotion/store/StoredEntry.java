package com.valueinmotion.store;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import java.util.Comparator;

/**
 * A version of a raw row as its columns have it; its payload is read only if it is the latest.
 *
 * @param eventAt days
 * @param knownAt nanoseconds
 */
record StoredEntry(
    String kind, String key, long eventAt, long knownAt, Source source, String payload) {
  /** What a version is a version of, in the order of a history. */
  record Slot(String kind, String key) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      int byKind = Integer.compare(EntryJson.rank(kind), EntryJson.rank(other.kind));
      return byKind != 0 ? byKind : key.compareTo(other.key);
    }
  }

  private static final Comparator<StoredEntry> AGE =
      Comparator.comparingLong(StoredEntry::eventAt)
          .thenComparingLong(StoredEntry::knownAt)
          .thenComparing(entry -> entry.source().file())
          .thenComparingInt(entry -> entry.source().row());

  Slot slot() {
    return new Slot(kind, key);
  }

  StoredEntry later(StoredEntry other) {
    return AGE.compare(this, other) >= 0 ? this : other;
  }

  Entry entry(EntryJson json) {
    return json.entry(kind, key, source, Units.day(eventAt), payload);
  }
}
