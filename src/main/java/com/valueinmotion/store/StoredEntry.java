package com.valueinmotion.store;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import java.util.Comparator;

/**
 * A version of a raw row as its columns have it; its payload is read only if it is the latest.
 *
 * @param kind where its kind stands among the kinds
 * @param eventAt days
 * @param knownAt nanoseconds
 */
record StoredEntry(
    int kind, String key, long eventAt, long knownAt, Source source, String payload) {
  /** The order of a history; of one row's versions the latest comes last. */
  static final Comparator<StoredEntry> BY_SLOT_AND_AGE =
      Comparator.comparingInt(StoredEntry::kind)
          .thenComparing(StoredEntry::key)
          .thenComparingLong(StoredEntry::eventAt)
          .thenComparingLong(StoredEntry::knownAt)
          .thenComparing(entry -> entry.source().file())
          .thenComparingInt(entry -> entry.source().row());

  boolean isVersionOfTheSameAs(StoredEntry other) {
    return kind == other.kind && key.equals(other.key);
  }

  Entry entry(EntryJson json) {
    return json.entry(kind, key, source, Units.day(eventAt), payload);
  }
}
