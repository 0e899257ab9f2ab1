package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry.Stakeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everybody at the account, nobody dropped, and the roles that are missing.
 *
 * @param people by influence, those who left last, then missing roles; empty where nobody is on
 *     record
 * @param threading "2 active of 5", flagged where it is thin
 */
record People(List<Person> people, Flag threading) {
  private static final int THIN_UNDER = 3;
  private static final int SINGLE_UNDER = 2;

  /** Roles an account cannot be without, and what a file may call them. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "Decision maker", List.of("decision", "economic buyer"), "Champion", List.of("champion"));

  static People of(AccountHistory history) {
    List<Stakeholder> all = history.entries(Stakeholder.class);
    LocalDate today = history.asOf().day();
    List<Person> people = new ArrayList<>();
    all.stream()
        .sorted(
            Comparator.comparing((Stakeholder p) -> Person.hasLeft(p, today))
                .thenComparing(Comparator.comparingInt(Stakeholder::influence).reversed()))
        .forEach(person -> people.add(Person.of(person, today)));
    if (!all.isEmpty()) {
      NEEDED.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
          .filter(role -> all.stream().noneMatch(p -> holds(p, role.getValue(), today)))
          .forEach(role -> people.add(Person.missing(role.getKey())));
    }
    return new People(List.copyOf(people), threading(all, today));
  }

  private static boolean holds(Stakeholder person, List<String> words, LocalDate today) {
    String role = person.role();
    return role != null
        && !Person.hasLeft(person, today)
        && words.stream().anyMatch(role.toLowerCase(Locale.ROOT).replace('_', ' ')::contains);
  }

  private static Flag threading(List<Stakeholder> all, LocalDate today) {
    if (all.isEmpty()) {
      return new Flag("nobody on record", "warn");
    }
    long active = all.stream().filter(p -> Person.isActive(p, today)).count();
    String count = active + " active of " + all.size();
    if (active < SINGLE_UNDER) {
      return new Flag("single-threaded: " + count, "bad");
    }
    return active < THIN_UNDER
        ? new Flag("threading thin: " + count, "warn")
        : new Flag(count, "good");
  }
}
