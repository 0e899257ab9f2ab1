package com.valueinmotion.account;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything known of one account as of a day: the only thing a diagnosis reads.
 *
 * @param id our name for it
 * @param name its latest name
 * @param asOf the day it is seen from
 * @param series by key, oldest first; of two values of one day, the one known last comes last
 * @param entries raw rows, latest version of each, in order of kind and key
 */
public record AccountHistory(
    AccountId id,
    String name,
    AsOf asOf,
    Map<String, List<Observation>> series,
    List<Entry> entries) {

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

  public <E extends Entry> List<E> entries(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * What is known now, seen from a day before anything was: of each key what had happened by then
   * or, where nothing had, the first snapshot that came without a day of its own, as if it had been
   * so before; rows likewise by kind.
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
    Set<Class<?>> happened = then.entries.stream().map(Entry::getClass).collect(toSet());
    return new AccountHistory(
        id,
        name,
        then.asOf,
        known,
        entries.stream()
            .filter(e -> !e.eventAt().isAfter(day) || !happened.contains(e.getClass()))
            .toList());
  }

  /** The same knowledge, seen from an earlier day: later events are left out. For trend lines. */
  public AccountHistory seenFrom(LocalDate day) {
    Map<String, List<Observation>> earlier = new LinkedHashMap<>();
    series.forEach(
        (key, all) -> {
          List<Observation> kept = all.stream().filter(o -> !o.eventAt().isAfter(day)).toList();
          if (!kept.isEmpty()) {
            earlier.put(key, kept);
          }
        });
    return new AccountHistory(
        id,
        name,
        new AsOf(day, asOf.knownBy()),
        earlier,
        entries.stream().filter(e -> !e.eventAt().isAfter(day)).toList());
  }
}
