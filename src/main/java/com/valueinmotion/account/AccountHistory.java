package com.valueinmotion.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one account as of a day: the only thing a diagnosis reads. A value like a
 * record, but one that sorts its raw rows by kind once, since a diagnosis asks for them often.
 */
public final class AccountHistory {
  private final AccountId id;
  private final String name;
  private final AsOf asOf;
  private final Map<String, List<Observation>> series;
  private final List<Entry> entries;
  private final Map<Class<? extends Entry>, List<Entry>> byKind;

  /**
   * What is given must not change any more.
   *
   * @param id our name for it
   * @param name its latest name
   * @param asOf the day it is seen from
   * @param series by key, oldest first; of two values of one day, the one known last comes last
   * @param entries raw rows, latest version of each, in order of kind and key
   */
  public AccountHistory(
      AccountId id,
      String name,
      AsOf asOf,
      Map<String, List<Observation>> series,
      List<Entry> entries) {
    this.id = id;
    this.name = name;
    this.asOf = asOf;
    this.series = series;
    this.entries = List.copyOf(entries);
    this.byKind = byKind(this.entries);
  }

  public AccountId id() {
    return id;
  }

  public String name() {
    return name;
  }

  public AsOf asOf() {
    return asOf;
  }

  public Map<String, List<Observation>> series() {
    return series;
  }

  public List<Observation> series(String key) {
    return series.getOrDefault(key, List.of());
  }

  /** The value that holds on the day: the last that happened, and of those the last known. */
  public Optional<Observation> latest(String key) {
    List<Observation> all = series(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  public Optional<Observation> latest(AccountField field) {
    return latest(field.id());
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The rows of one kind, in order of key: a look-up, so ask as often as you like. */
  @SuppressWarnings("unchecked") // the list under a kind holds nothing else and cannot be changed
  public <E extends Entry> List<E> entries(Class<E> kind) {
    return (List<E>) byKind.getOrDefault(kind, List.of());
  }

  /**
   * What is known now, seen from a day before anything was: of each key what had happened by then
   * or, where nothing had, the first snapshot that came without a day of its own, as if it had been
   * so before; rows likewise by kind, but for users' weeks, which always have a day of their own.
   */
  public AccountHistory inHindsight(LocalDate day) {
    AccountHistory then = seenFrom(day);
    Map<String, List<Observation>> known = new LinkedHashMap<>(then.series);
    series.forEach(
        (key, all) ->
            all.stream()
                .filter(Observation::isOfTheDayItCame)
                .findFirst()
                .ifPresent(first -> known.putIfAbsent(key, List.of(first))));
    return new AccountHistory(
        id,
        name,
        then.asOf,
        known,
        entriesIf(
            e ->
                !e.eventAt().isAfter(day)
                    || !(then.byKind.containsKey(e.getClass()) || e instanceof Entry.UserUse)));
  }

  /** The same knowledge, seen from an earlier day: later events are left out. For trend lines. */
  public AccountHistory seenFrom(LocalDate day) {
    Map<String, List<Observation>> earlier = LinkedHashMap.newLinkedHashMap(series.size());
    series.forEach(
        (key, all) -> {
          int kept = all.size();
          while (kept > 0 && all.get(kept - 1).eventAt().isAfter(day)) {
            kept--;
          }
          if (kept > 0) {
            earlier.put(key, all.subList(0, kept));
          }
        });
    return new AccountHistory(
        id,
        name,
        new AsOf(day, asOf.knownBy()),
        earlier,
        entriesIf(e -> !e.eventAt().isAfter(day)));
  }

  private List<Entry> entriesIf(Predicate<Entry> kept) {
    return entries.stream().filter(kept).toList();
  }

  private static Map<Class<? extends Entry>, List<Entry>> byKind(List<Entry> entries) {
    Map<Class<? extends Entry>, List<Entry>> byKind = new HashMap<>();
    entries.forEach(e -> byKind.computeIfAbsent(e.getClass(), k -> new ArrayList<>()).add(e));
    byKind.replaceAll((kind, all) -> Collections.unmodifiableList(all));
    byKind.put(Entry.class, entries);
    return byKind;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountHistory that
        && id.equals(that.id)
        && name.equals(that.name)
        && asOf.equals(that.asOf)
        && series.equals(that.series)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, asOf, series, entries);
  }

  @Override
  public String toString() {
    return "AccountHistory[%s, %s, %s, %s, %s]".formatted(id, name, asOf, series, entries);
  }
}
