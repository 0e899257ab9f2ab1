package com.valueinmotion.store;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What streams in of one account, from however many subjects, until it is a history. */
final class HistoryParts {
  /** The order of a series; it must not depend on the order in which files came. */
  private static final Comparator<Observation> AGE =
      Comparator.comparing(Observation::eventAt)
          .thenComparing(Observation::knownAt)
          .thenComparing(observation -> observation.source().file())
          .thenComparingInt(observation -> observation.source().row());

  private final AccountId id;
  private final EntryJson json;
  private final Map<String, List<Observation>> series = new TreeMap<>();
  private final Map<StoredEntry.Slot, StoredEntry> entries = new TreeMap<>();
  private long introducedAt = Subject.NEVER;
  private String reference;
  private @Nullable Observation ownName;
  private @Nullable Observation anyName;

  HistoryParts(AccountId id, EntryJson json) {
    this.id = id;
    this.json = json;
    this.reference = id.value();
  }

  /** A subject that belongs to the account; its owner is the one the account is called after. */
  void subject(String value, boolean owner, long since) {
    introducedAt = Math.min(introducedAt, since);
    if (owner) {
      reference = value;
    }
  }

  void observation(boolean owner, Observation observation) {
    if (observation.key().equals(AccountField.NAME.id())) {
      anyName = later(anyName, observation);
      ownName = owner ? later(ownName, observation) : ownName;
    }
    List<Observation> all = series.computeIfAbsent(observation.key(), key -> new ArrayList<>());
    if (!all.isEmpty() && isRestated(all.getLast(), observation)) {
      all.set(all.size() - 1, later(all.getLast(), observation));
    } else {
      all.add(observation);
    }
  }

  void entry(StoredEntry entry) {
    entries.merge(entry.slot(), entry, StoredEntry::later);
  }

  /** Empty where the account was not introduced by then, or nothing of it could be seen. */
  Optional<AccountHistory> history(AsOf asOf) {
    if (introducedAt > Units.nanos(asOf.knownBy()) || (series.isEmpty() && entries.isEmpty())) {
      return Optional.empty();
    }
    series.replaceAll(
        (key, all) -> {
          all.sort(AGE);
          return Collections.unmodifiableList(all);
        });
    List<Entry> rows = entries.values().stream().map(entry -> entry.entry(json)).toList();
    return Optional.of(
        new AccountHistory(id, name(), asOf, Collections.unmodifiableMap(series), rows));
  }

  private String name() {
    @Nullable Observation latest = ownName != null ? ownName : anyName;
    return latest != null && latest.value() instanceof Datum.Words(String words)
        ? words
        : reference;
  }

  /** Equal facts lie side by side in the table: one is enough, from the file that is cited. */
  private static boolean isRestated(Observation one, Observation other) {
    return one.eventAt().equals(other.eventAt())
        && one.knownAt().equals(other.knownAt())
        && one.value().equals(other.value());
  }

  private static Observation later(@Nullable Observation one, Observation other) {
    return one == null || AGE.compare(one, other) < 0 ? other : one;
  }
}
