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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What streams in of one account, from however many subjects, until it is a history. */
final class HistoryParts {
  private final AccountId id;
  private final EntryJson json;
  private final Words words;
  private final @Nullable SeriesParts[] series;
  private final List<StoredEntry> entries = new ArrayList<>();
  private long introducedAt = Subject.NEVER;
  private String reference;
  private @Nullable Observation ownName;
  private @Nullable Observation anyName;

  HistoryParts(AccountId id, EntryJson json, Words words) {
    this.id = id;
    this.json = json;
    this.words = words;
    this.series = new SeriesParts[words.size()];
    this.reference = id.value();
  }

  /** A subject that belongs to the account; its owner is the one the account is called after. */
  void subject(String value, boolean owner, long since) {
    introducedAt = Math.min(introducedAt, since);
    if (owner) {
      reference = value;
    }
  }

  /**
   * @param place of the key among the words
   */
  void observation(int place, boolean owner, Observation observation) {
    if (observation.key().equals(AccountField.NAME.id())) {
      anyName = SeriesParts.later(anyName, observation);
      ownName = owner ? SeriesParts.later(ownName, observation) : ownName;
    }
    SeriesParts known = series[place];
    if (known == null) {
      series[place] = new SeriesParts(observation);
    } else {
      known.add(observation);
    }
  }

  void entry(StoredEntry entry) {
    entries.add(entry);
  }

  /** Empty where the account was not introduced by then, or nothing of it could be seen. */
  Optional<AccountHistory> history(AsOf asOf) {
    if (introducedAt > Units.nanos(asOf.knownBy())) {
      return Optional.empty();
    }
    Map<String, List<Observation>> known = LinkedHashMap.newLinkedHashMap(series.length);
    for (int place = 0; place < series.length; place++) {
      SeriesParts parts = series[place];
      if (parts != null) {
        known.put(words.at(place), parts.inOrder());
      }
    }
    List<Entry> rows = latest();
    return known.isEmpty() && rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AccountHistory(id, name(), asOf, Collections.unmodifiableMap(known), rows));
  }

  /** The latest version of each raw row, in order of kind and key. */
  private List<Entry> latest() {
    entries.sort(StoredEntry.BY_SLOT_AND_AGE);
    List<Entry> rows = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      StoredEntry entry = entries.get(i);
      if (i + 1 == entries.size() || !entry.isVersionOfTheSameAs(entries.get(i + 1))) {
        rows.add(entry.entry(json));
      }
    }
    return Collections.unmodifiableList(rows);
  }

  private String name() {
    @Nullable Observation latest = ownName != null ? ownName : anyName;
    return latest != null && latest.value() instanceof Datum.Words(String text) ? text : reference;
  }
}
